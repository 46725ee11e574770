// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{PaymentMethodReuseAgreementParams, TermsOfService};

stripe_runtime::params! {
    /// Configure fields for the Checkout Session to gather active consent from customers.
    ///
    /// Parameters at `PostCheckoutSessions/consent_collection`, `PostPaymentLinks/consent_collection`.
    pub struct ConsentCollectionParams;
}

impl ConsentCollectionParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `payment_method_reuse_agreement`.
    #[inline]
    pub fn payment_method_reuse_agreement(
        self,
        payment_method_reuse_agreement: PaymentMethodReuseAgreementParams,
    ) -> Self {
        Self(
            self.0.with("payment_method_reuse_agreement", payment_method_reuse_agreement),
        )
    }

    /// Sets `promotions`.
    #[inline]
    pub fn promotions(self, promotions: ConsentCollectionParamsPromotions) -> Self {
        Self(self.0.with("promotions", promotions))
    }

    /// Sets `terms_of_service`.
    #[inline]
    pub fn terms_of_service(self, terms_of_service: TermsOfService) -> Self {
        Self(self.0.with("terms_of_service", terms_of_service))
    }
}

impl Default for ConsentCollectionParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `PostCheckoutSessions/consent_collection/promotions`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConsentCollectionParamsPromotions {
    /// `auto`
    Auto,
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ConsentCollectionParamsPromotions {
    Auto = "auto",
    None = "none",
});
