// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/amount_details/line_items[]/payment_method_options/klarna`, `PostPaymentIntentsIntent/amount_details/line_items[]/payment_method_options/klarna`, `PostPaymentIntentsIntentCapture/amount_details/line_items[]/payment_method_options/klarna` and 2 more places.
    pub struct AmountDetailsLineItemParamPaymentMethodOptionsKlarna;
}

impl AmountDetailsLineItemParamPaymentMethodOptionsKlarna {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `image_url`.
    #[inline]
    pub fn image_url(self, image_url: impl Into<String>) -> Self {
        Self(self.0.with("image_url", Value::text(image_url)))
    }

    /// Sets `product_url`.
    #[inline]
    pub fn product_url(self, product_url: impl Into<String>) -> Self {
        Self(self.0.with("product_url", Value::text(product_url)))
    }

    /// Sets `reference`.
    #[inline]
    pub fn reference(self, reference: impl Into<String>) -> Self {
        Self(self.0.with("reference", Value::text(reference)))
    }

    /// Sets `subscription_reference`.
    #[inline]
    pub fn subscription_reference(
        self,
        subscription_reference: impl Into<String>,
    ) -> Self {
        Self(self.0.with("subscription_reference", Value::text(subscription_reference)))
    }
}

impl Default for AmountDetailsLineItemParamPaymentMethodOptionsKlarna {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
