// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/consent_collection/payment_method_reuse_agreement`, `PostPaymentLinks/consent_collection/payment_method_reuse_agreement`.
    pub struct PaymentMethodReuseAgreementParams;
}

impl PaymentMethodReuseAgreementParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(position: PaymentMethodReuseAgreementParamsPosition) -> Self {
        Self(Params::new().with("position", position))
    }
}

/// The values of `PostCheckoutSessions/consent_collection/payment_method_reuse_agreement/position`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodReuseAgreementParamsPosition {
    /// `auto`
    Auto,
    /// `hidden`
    Hidden,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentMethodReuseAgreementParamsPosition {
    Auto = "auto",
    Hidden = "hidden",
});
