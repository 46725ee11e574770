// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/amount_details/line_items[]/payment_method_options/card_present`, `PostPaymentIntentsIntent/amount_details/line_items[]/payment_method_options/card_present`, `PostPaymentIntentsIntentCapture/amount_details/line_items[]/payment_method_options/card_present` and 2 more places.
    pub struct AmountDetailsLineItemParamPaymentMethodOptionsCardPresent;
}

impl AmountDetailsLineItemParamPaymentMethodOptionsCardPresent {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `commodity_code`.
    #[inline]
    pub fn commodity_code(self, commodity_code: impl Into<String>) -> Self {
        Self(self.0.with("commodity_code", Value::text(commodity_code)))
    }
}

impl Default for AmountDetailsLineItemParamPaymentMethodOptionsCardPresent {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
