// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    AmountDetailsLineItemParamPaymentMethodOptionsCard,
    AmountDetailsLineItemParamPaymentMethodOptionsCardPresent,
    AmountDetailsLineItemParamPaymentMethodOptionsKlarna,
    AmountDetailsLineItemParamPaymentMethodOptionsPaypal,
};

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/amount_details/line_items[]/payment_method_options`, `PostPaymentIntentsIntent/amount_details/line_items[]/payment_method_options`, `PostPaymentIntentsIntentCapture/amount_details/line_items[]/payment_method_options` and 2 more places.
    pub struct AmountDetailsLineItemParamPaymentMethodOptions;
}

impl AmountDetailsLineItemParamPaymentMethodOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `card`.
    #[inline]
    pub fn card(
        mut self,
        card: AmountDetailsLineItemParamPaymentMethodOptionsCard,
    ) -> Self {
        self.0.set("card", card);
        self
    }

    /// Sets `card_present`.
    #[inline]
    pub fn card_present(
        mut self,
        card_present: AmountDetailsLineItemParamPaymentMethodOptionsCardPresent,
    ) -> Self {
        self.0.set("card_present", card_present);
        self
    }

    /// Sets `klarna`.
    #[inline]
    pub fn klarna(
        mut self,
        klarna: AmountDetailsLineItemParamPaymentMethodOptionsKlarna,
    ) -> Self {
        self.0.set("klarna", klarna);
        self
    }

    /// Sets `paypal`.
    #[inline]
    pub fn paypal(
        mut self,
        paypal: AmountDetailsLineItemParamPaymentMethodOptionsPaypal,
    ) -> Self {
        self.0.set("paypal", paypal);
        self
    }
}

impl Default for AmountDetailsLineItemParamPaymentMethodOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
