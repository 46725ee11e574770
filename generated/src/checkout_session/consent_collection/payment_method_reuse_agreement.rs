// Written by `cargo xtask generate`. Do not edit.
//! What is in `consent_collection.payment_method_reuse_agreement` of [`CheckoutSession`](crate::CheckoutSession).

/// Determines the position and visibility of the payment method reuse agreement in the UI. When set
/// to `auto`, Stripe's defaults will be used.
///
/// When set to `hidden`, the payment method reuse agreement text will always be hidden in the UI.
#[non_exhaustive]
pub enum Position {
    /// `auto`
    Auto,
    /// `hidden`
    Hidden,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Position {
    Auto = "auto",
    Hidden = "hidden",
});
