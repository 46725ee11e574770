// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, List, OPTIONAL, Part, Place, Record, Shape, boxed, debug,
};
use crate::{
    PaymentFlowsAmountDetailsClientResourceTip, PaymentFlowsAmountDetailsResourceError,
    PaymentFlowsAmountDetailsResourceShipping, PaymentFlowsAmountDetailsResourceTax,
    PaymentIntentAmountDetailsLineItem,
};

/// Either of the schemas `payment_flows_amount_details` and `payment_flows_amount_details_client`, which nothing tells apart: the fields of all.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentAmountDetails {
    /// The total discount applied on the transaction represented in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal). An integer greater
    /// than 0.
    ///
    /// This field is mutually exclusive with the `amount_details[line_items][#][discount_amount]`
    /// field.
    pub discount_amount: Option<i64>,
    pub error: Option<Part<PaymentFlowsAmountDetailsResourceError>>,
    /// A list of line items, each containing information about a product in the PaymentIntent. There is
    /// a maximum of 200 line items.
    pub line_items: Option<List<PaymentIntentAmountDetailsLineItem>>,
    pub shipping: Option<Part<PaymentFlowsAmountDetailsResourceShipping>>,
    pub tax: Option<Part<PaymentFlowsAmountDetailsResourceTax>>,
    pub tip: Option<Part<PaymentFlowsAmountDetailsClientResourceTip>>,
}

impl Blank for PaymentIntentAmountDetails {
    const BLANK: Self = Self {
        discount_amount: Blank::BLANK,
        error: Blank::BLANK,
        line_items: Blank::BLANK,
        shipping: Blank::BLANK,
        tax: Blank::BLANK,
        tip: Blank::BLANK,
    };
}

impl Record for PaymentIntentAmountDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_flows_amount_details | payment_flows_amount_details_client",
            constants: &[],
            fields: &[
                Field("discount_amount", OPTIONAL),
                Field("error", OPTIONAL),
                Field("line_items", OPTIONAL),
                Field("shipping", OPTIONAL),
                Field("tax", OPTIONAL),
                Field("tip", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.discount_amount,
            1 => &self.error,
            2 => &self.line_items,
            3 => &self.shipping,
            4 => &self.tax,
            _ => &self.tip,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.discount_amount,
            1 => &mut self.error,
            2 => &mut self.line_items,
            3 => &mut self.shipping,
            4 => &mut self.tax,
            _ => &mut self.tip,
        }
    }
}

impl std::fmt::Debug for PaymentIntentAmountDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentIntentAmountDetails);
