// Written by `cargo xtask generate`. Do not edit.

/// Indicates how the subscription should change when the trial ends if the user did not provide a
/// payment method.
#[derive(Clone, PartialEq, Eq, Hash)]
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

stripe_runtime::open_enum!(MissingPaymentMethod {
    Cancel = "cancel",
    CreateInvoice = "create_invoice",
    Pause = "pause",
});
