// Written by `cargo xtask generate`. Do not edit.

/// Determines the position and visibility of the payment method reuse agreement in the UI. When set
/// to `auto`, Stripe's defaults will be used.
///
/// When set to `hidden`, the payment method reuse agreement text will always be hidden in the UI.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentLinksResourcePaymentMethodReuseAgreementPosition {
    /// `auto`
    Auto,
    /// `hidden`
    Hidden,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentLinksResourcePaymentMethodReuseAgreementPosition {
    Auto = "auto",
    Hidden = "hidden",
});
