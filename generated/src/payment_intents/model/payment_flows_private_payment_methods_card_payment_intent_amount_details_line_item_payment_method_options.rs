// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `payment_flows_private_payment_methods_card_payment_intent_amount_details_line_item_payment_method_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentFlowsPrivatePaymentMethodsCardPaymentIntentAmountDetailsLineItemPaymentMethodOptions {
    pub commodity_code: Option<String>,
}

impl Blank
for PaymentFlowsPrivatePaymentMethodsCardPaymentIntentAmountDetailsLineItemPaymentMethodOptions {
    const BLANK: Self = Self {
        commodity_code: Blank::BLANK,
    };
}

impl Record
for PaymentFlowsPrivatePaymentMethodsCardPaymentIntentAmountDetailsLineItemPaymentMethodOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_flows_private_payment_methods_card_payment_intent_amount_details_line_item_payment_method_options",
            constants: &[],
            fields: &[Field("commodity_code", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.commodity_code
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.commodity_code
    }
}

impl std::fmt::Debug
for PaymentFlowsPrivatePaymentMethodsCardPaymentIntentAmountDetailsLineItemPaymentMethodOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentFlowsPrivatePaymentMethodsCardPaymentIntentAmountDetailsLineItemPaymentMethodOptions);
