// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::{
    PaymentFlowsPrivatePaymentMethodsCardPaymentIntentAmountDetailsLineItemPaymentMethodOptions,
    PaymentFlowsPrivatePaymentMethodsCardPresentAmountDetailsLineItemPaymentMethodOptions,
    PaymentFlowsPrivatePaymentMethodsKlarnaPaymentIntentAmountDetailsLineItemPaymentMethodOptions,
    PaymentFlowsPrivatePaymentMethodsPaypalAmountDetailsLineItemPaymentMethodOptions,
};

/// The schema `payment_flows_amount_details_resource_line_items_list_resource_line_item_resource_payment_method_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentFlowsAmountDetailsResourceLineItemsListResourceLineItemResourcePaymentMethodOptions {
    pub card: Option<
        Part<
            PaymentFlowsPrivatePaymentMethodsCardPaymentIntentAmountDetailsLineItemPaymentMethodOptions,
        >,
    >,
    pub card_present: Option<
        Part<
            PaymentFlowsPrivatePaymentMethodsCardPresentAmountDetailsLineItemPaymentMethodOptions,
        >,
    >,
    pub klarna: Option<
        Part<
            PaymentFlowsPrivatePaymentMethodsKlarnaPaymentIntentAmountDetailsLineItemPaymentMethodOptions,
        >,
    >,
    pub paypal: Option<
        Part<
            PaymentFlowsPrivatePaymentMethodsPaypalAmountDetailsLineItemPaymentMethodOptions,
        >,
    >,
}

impl Blank
for PaymentFlowsAmountDetailsResourceLineItemsListResourceLineItemResourcePaymentMethodOptions {
    const BLANK: Self = Self {
        card: Blank::BLANK,
        card_present: Blank::BLANK,
        klarna: Blank::BLANK,
        paypal: Blank::BLANK,
    };
}

impl Record
for PaymentFlowsAmountDetailsResourceLineItemsListResourceLineItemResourcePaymentMethodOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_flows_amount_details_resource_line_items_list_resource_line_item_resource_payment_method_options",
            constants: &[],
            fields: &[
                Field("card", OPTIONAL),
                Field("card_present", OPTIONAL),
                Field("klarna", OPTIONAL),
                Field("paypal", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.card,
            1 => &self.card_present,
            2 => &self.klarna,
            _ => &self.paypal,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.card,
            1 => &mut self.card_present,
            2 => &mut self.klarna,
            _ => &mut self.paypal,
        }
    }
}

impl std::fmt::Debug
for PaymentFlowsAmountDetailsResourceLineItemsListResourceLineItemResourcePaymentMethodOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentFlowsAmountDetailsResourceLineItemsListResourceLineItemResourcePaymentMethodOptions);
