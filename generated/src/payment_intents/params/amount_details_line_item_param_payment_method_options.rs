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
    pub fn card(self, card: AmountDetailsLineItemParamPaymentMethodOptionsCard) -> Self {
        Self(self.0.with("card", card))
    }

    /// Sets `card_present`.
    #[inline]
    pub fn card_present(
        self,
        card_present: AmountDetailsLineItemParamPaymentMethodOptionsCardPresent,
    ) -> Self {
        Self(self.0.with("card_present", card_present))
    }

    /// Sets `klarna`.
    #[inline]
    pub fn klarna(
        self,
        klarna: AmountDetailsLineItemParamPaymentMethodOptionsKlarna,
    ) -> Self {
        Self(self.0.with("klarna", klarna))
    }

    /// Sets `paypal`.
    #[inline]
    pub fn paypal(
        self,
        paypal: AmountDetailsLineItemParamPaymentMethodOptionsPaypal,
    ) -> Self {
        Self(self.0.with("paypal", paypal))
    }
}

impl Default for AmountDetailsLineItemParamPaymentMethodOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
