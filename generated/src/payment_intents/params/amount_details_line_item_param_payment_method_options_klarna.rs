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
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.0.set("image_url", Value::text(image_url));
        self
    }

    /// Sets `product_url`.
    #[inline]
    pub fn product_url(mut self, product_url: impl Into<String>) -> Self {
        self.0.set("product_url", Value::text(product_url));
        self
    }

    /// Sets `reference`.
    #[inline]
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        self.0.set("reference", Value::text(reference));
        self
    }

    /// Sets `subscription_reference`.
    #[inline]
    pub fn subscription_reference(
        mut self,
        subscription_reference: impl Into<String>,
    ) -> Self {
        self.0.set("subscription_reference", Value::text(subscription_reference));
        self
    }
}

impl Default for AmountDetailsLineItemParamPaymentMethodOptionsKlarna {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
