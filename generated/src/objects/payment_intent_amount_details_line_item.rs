// Written by `cargo xtask generate`. Do not edit.

/// The object `payment_intent_amount_details_line_item`.
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
    pub id: crate::ids::PaymentIntentAmountDetailsLineItemId,
    /// Payment method-specific information for line items.
    pub payment_method_options: Option<
        rt::Part<crate::payment_intent_amount_details_line_item::PaymentMethodOptions>,
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
    pub tax: Option<rt::Part<crate::payment_intent_amount_details_line_item::Tax>>,
    /// The unit cost of the line item represented in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal). Required for L3
    /// rates. An integer greater than or equal to 0.
    pub unit_cost: i64,
    /// A unit of measure for the line item, such as gallons, feet, meters, etc. Required for L3 rates.
    /// At most 12 alphanumeric characters long.
    pub unit_of_measure: Option<String>,
}

impl rt::Record for PaymentIntentAmountDetailsLineItem {
    fn blank() -> Self {
        Self {
            discount_amount: rt::blank(),
            id: rt::blank(),
            payment_method_options: rt::blank(),
            product_code: rt::blank(),
            product_name: rt::blank(),
            quantity: rt::blank(),
            tax: rt::blank(),
            unit_cost: rt::blank(),
            unit_of_measure: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_amount_details_line_item",
            constants: &[
                ("object", rt::Constant::Str("payment_intent_amount_details_line_item")),
            ],
            fields: &[
                rt::Field("discount_amount", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("payment_method_options", rt::NULLABLE),
                rt::Field("product_code", rt::NULLABLE),
                rt::Field("product_name", rt::REQUIRED),
                rt::Field("quantity", rt::REQUIRED),
                rt::Field("tax", rt::NULLABLE),
                rt::Field("unit_cost", rt::REQUIRED),
                rt::Field("unit_of_measure", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(PaymentIntentAmountDetailsLineItem);

impl rt::Resource for PaymentIntentAmountDetailsLineItem {
    type Id = crate::ids::PaymentIntentAmountDetailsLineItemId;
    const OBJECT: &'static str = "payment_intent_amount_details_line_item";
}
