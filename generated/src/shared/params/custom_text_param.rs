// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CustomTextPositionParam;

stripe_runtime::params! {
    /// Display additional text for your customers using custom text. You can't set this parameter if
    /// `ui_mode` is `custom`.
    ///
    /// Parameters at `PostCheckoutSessions/custom_text`, `PostPaymentLinks/custom_text`, `PostPaymentLinksPaymentLink/custom_text`.
    pub struct CustomTextParam;
}

impl CustomTextParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `after_submit`.
    #[inline]
    pub fn after_submit(self, after_submit: CustomTextPositionParam) -> Self {
        Self(self.0.with("after_submit", after_submit))
    }

    /// Clears `after_submit`: unsets what is stored.
    #[inline]
    pub fn clear_after_submit(self) -> Self {
        Self(self.0.cleared("after_submit"))
    }

    /// Sets `shipping_address`.
    #[inline]
    pub fn shipping_address(self, shipping_address: CustomTextPositionParam) -> Self {
        Self(self.0.with("shipping_address", shipping_address))
    }

    /// Clears `shipping_address`: unsets what is stored.
    #[inline]
    pub fn clear_shipping_address(self) -> Self {
        Self(self.0.cleared("shipping_address"))
    }

    /// Sets `submit`.
    #[inline]
    pub fn submit(self, submit: CustomTextPositionParam) -> Self {
        Self(self.0.with("submit", submit))
    }

    /// Clears `submit`: unsets what is stored.
    #[inline]
    pub fn clear_submit(self) -> Self {
        Self(self.0.cleared("submit"))
    }

    /// Sets `terms_of_service_acceptance`.
    #[inline]
    pub fn terms_of_service_acceptance(
        self,
        terms_of_service_acceptance: CustomTextPositionParam,
    ) -> Self {
        Self(self.0.with("terms_of_service_acceptance", terms_of_service_acceptance))
    }

    /// Clears `terms_of_service_acceptance`: unsets what is stored.
    #[inline]
    pub fn clear_terms_of_service_acceptance(self) -> Self {
        Self(self.0.cleared("terms_of_service_acceptance"))
    }
}

impl Default for CustomTextParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
