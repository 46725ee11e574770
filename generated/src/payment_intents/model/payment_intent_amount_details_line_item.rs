// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, NULLABLE, Part, Place, REQUIRED, Record, Resource, Shape, blank,
    debug,
};
use crate::{
    PaymentFlowsAmountDetailsResourceLineItemsListResourceLineItemResourcePaymentMethodOptions,
    PaymentFlowsAmountDetailsResourceLineItemsListResourceLineItemResourceTax,
    PaymentIntentAmountDetailsLineItemId,
};

/// The schema `payment_intent_amount_details_line_item`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentAmountDetailsLineItem {
    /// The discount applied on this line item represented in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal). An integer greater
    /// than 0.
    ///
    /// This field is mutually exclusive with the `amount_details[discount_amount]` field.
    pub discount_amount: Option<i64>,
    /// Unique identifier for the object.
    pub id: PaymentIntentAmountDetailsLineItemId,
    /// Payment method-specific information for line items.
    pub payment_method_options: Option<
        Part<
            PaymentFlowsAmountDetailsResourceLineItemsListResourceLineItemResourcePaymentMethodOptions,
        >,
    >,
    /// The product code of the line item, such as an SKU. Required for L3 rates. At most 12 characters
    /// long.
    pub product_code: Option<String>,
    /// The product name of the line item. Required for L3 rates. At most 1024 characters long.
    ///
    /// For Cards, this field is truncated to 26 alphanumeric characters before being sent to the card
    /// networks. For PayPal, this field is truncated to 127 characters.
    pub product_name: String,
    /// The quantity of items. Required for L3 rates. An integer greater than 0.
    pub quantity: i64,
    /// Contains information about the tax on the item.
    pub tax: Option<
        Part<PaymentFlowsAmountDetailsResourceLineItemsListResourceLineItemResourceTax>,
    >,
    /// The unit cost of the line item represented in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal). Required for L3
    /// rates. An integer greater than or equal to 0.
    pub unit_cost: i64,
    /// A unit of measure for the line item, such as gallons, feet, meters, etc. Required for L3 rates.
    /// At most 12 alphanumeric characters long.
    pub unit_of_measure: Option<String>,
}

impl Record for PaymentIntentAmountDetailsLineItem {
    fn blank() -> Self {
        Self {
            discount_amount: blank(),
            id: blank(),
            payment_method_options: blank(),
            product_code: blank(),
            product_name: blank(),
            quantity: blank(),
            tax: blank(),
            unit_cost: blank(),
            unit_of_measure: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_intent_amount_details_line_item",
            constants: &[
                ("object", Constant::Str("payment_intent_amount_details_line_item")),
            ],
            fields: &[
                Field("discount_amount", NULLABLE),
                Field("id", REQUIRED),
                Field("payment_method_options", NULLABLE),
                Field("product_code", NULLABLE),
                Field("product_name", REQUIRED),
                Field("quantity", REQUIRED),
                Field("tax", NULLABLE),
                Field("unit_cost", REQUIRED),
                Field("unit_of_measure", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.discount_amount,
            1 => &self.id,
            2 => &self.payment_method_options,
            3 => &self.product_code,
            4 => &self.product_name,
            5 => &self.quantity,
            6 => &self.tax,
            7 => &self.unit_cost,
            _ => &self.unit_of_measure,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.discount_amount,
            1 => &mut self.id,
            2 => &mut self.payment_method_options,
            3 => &mut self.product_code,
            4 => &mut self.product_name,
            5 => &mut self.quantity,
            6 => &mut self.tax,
            7 => &mut self.unit_cost,
            _ => &mut self.unit_of_measure,
        }
    }
}

impl std::fmt::Debug for PaymentIntentAmountDetailsLineItem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentIntentAmountDetailsLineItem);

impl Resource for PaymentIntentAmountDetailsLineItem {
    type Id = PaymentIntentAmountDetailsLineItemId;
    const OBJECT: &'static str = "payment_intent_amount_details_line_item";
}
