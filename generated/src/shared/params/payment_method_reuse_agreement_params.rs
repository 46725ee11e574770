// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::PaymentLinksResourcePaymentMethodReuseAgreementPosition;

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/consent_collection/payment_method_reuse_agreement`, `PostPaymentLinks/consent_collection/payment_method_reuse_agreement`.
    pub struct PaymentMethodReuseAgreementParams;
}

impl PaymentMethodReuseAgreementParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        position: PaymentLinksResourcePaymentMethodReuseAgreementPosition,
    ) -> Self {
        Self(Params::new().with("position", position))
    }
}
