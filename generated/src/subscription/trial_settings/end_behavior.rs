// Written by `cargo xtask generate`. Do not edit.
//! What is in `trial_settings.end_behavior` of [`Subscription`](crate::Subscription).

/// Indicates how the subscription should change when the trial ends if the user did not provide a
/// payment method.
#[non_exhaustive]
pub enum MissingPaymentMethod {
    /// `cancel`
    Cancel,
    /// `create_invoice`
    CreateInvoice,
    /// `pause`
    Pause,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(MissingPaymentMethod {
    Cancel = "cancel",
    CreateInvoice = "create_invoice",
    Pause = "pause",
});
