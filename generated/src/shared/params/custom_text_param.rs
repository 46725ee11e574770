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
    pub fn after_submit(mut self, after_submit: CustomTextPositionParam) -> Self {
        self.0.set("after_submit", after_submit);
        self
    }

    /// Clears `after_submit`: unsets what is stored.
    #[inline]
    pub fn clear_after_submit(mut self) -> Self {
        self.0.clear("after_submit");
        self
    }

    /// Sets `shipping_address`.
    #[inline]
    pub fn shipping_address(
        mut self,
        shipping_address: CustomTextPositionParam,
    ) -> Self {
        self.0.set("shipping_address", shipping_address);
        self
    }

    /// Clears `shipping_address`: unsets what is stored.
    #[inline]
    pub fn clear_shipping_address(mut self) -> Self {
        self.0.clear("shipping_address");
        self
    }

    /// Sets `submit`.
    #[inline]
    pub fn submit(mut self, submit: CustomTextPositionParam) -> Self {
        self.0.set("submit", submit);
        self
    }

    /// Clears `submit`: unsets what is stored.
    #[inline]
    pub fn clear_submit(mut self) -> Self {
        self.0.clear("submit");
        self
    }

    /// Sets `terms_of_service_acceptance`.
    #[inline]
    pub fn terms_of_service_acceptance(
        mut self,
        terms_of_service_acceptance: CustomTextPositionParam,
    ) -> Self {
        self.0.set("terms_of_service_acceptance", terms_of_service_acceptance);
        self
    }

    /// Clears `terms_of_service_acceptance`: unsets what is stored.
    #[inline]
    pub fn clear_terms_of_service_acceptance(mut self) -> Self {
        self.0.clear("terms_of_service_acceptance");
        self
    }
}

impl Default for CustomTextParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
