// Written by `cargo xtask generate`. Do not edit.
//! What is in `settings.invoices` of [`Account`](crate::Account).

/// Whether to save the payment method after a payment is completed for a one-time invoice or a
/// subscription invoice when the customer already has a default payment method on the hosted
/// invoice page.
#[non_exhaustive]
pub enum HostedPaymentMethodSave {
    /// `always`
    Always,
    /// `never`
    Never,
    /// `offer`
    Offer,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(HostedPaymentMethodSave {
    Always = "always",
    Never = "never",
    Offer = "offer",
});
