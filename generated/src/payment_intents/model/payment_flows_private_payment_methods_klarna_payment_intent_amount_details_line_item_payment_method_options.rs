// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `payment_flows_private_payment_methods_klarna_payment_intent_amount_details_line_item_payment_method_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentFlowsPrivatePaymentMethodsKlarnaPaymentIntentAmountDetailsLineItemPaymentMethodOptions {
    pub image_url: Option<String>,
    pub product_url: Option<String>,
    pub reference: Option<String>,
    pub subscription_reference: Option<String>,
}

impl Blank
for PaymentFlowsPrivatePaymentMethodsKlarnaPaymentIntentAmountDetailsLineItemPaymentMethodOptions {
    const BLANK: Self = Self {
        image_url: Blank::BLANK,
        product_url: Blank::BLANK,
        reference: Blank::BLANK,
        subscription_reference: Blank::BLANK,
    };
}

impl Record
for PaymentFlowsPrivatePaymentMethodsKlarnaPaymentIntentAmountDetailsLineItemPaymentMethodOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_flows_private_payment_methods_klarna_payment_intent_amount_details_line_item_payment_method_options",
            constants: &[],
            fields: &[
                Field("image_url", NULLABLE),
                Field("product_url", NULLABLE),
                Field("reference", NULLABLE),
                Field("subscription_reference", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.image_url,
            1 => &self.product_url,
            2 => &self.reference,
            _ => &self.subscription_reference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.image_url,
            1 => &mut self.product_url,
            2 => &mut self.reference,
            _ => &mut self.subscription_reference,
        }
    }
}

impl std::fmt::Debug
for PaymentFlowsPrivatePaymentMethodsKlarnaPaymentIntentAmountDetailsLineItemPaymentMethodOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentFlowsPrivatePaymentMethodsKlarnaPaymentIntentAmountDetailsLineItemPaymentMethodOptions);
