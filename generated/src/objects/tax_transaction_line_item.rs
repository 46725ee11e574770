// Written by `cargo xtask generate`. Do not edit.

/// The object `tax.transaction_line_item`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxTransactionLineItem {
    /// The line item amount in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#minor-units). If
    /// `tax_behavior=inclusive`, then this amount includes taxes. Otherwise, taxes were calculated on
    /// top of this amount.
    pub amount: i64,
    /// The amount of tax calculated for this line item, in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#minor-units).
    pub amount_tax: i64,
    /// Unique identifier for the object.
    pub id: crate::ids::TaxTransactionLineItemId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    /// The ID of an existing [Product](https://docs.stripe.com/api/products/object).
    pub product: Option<String>,
    /// The number of units of the item being purchased. For reversals, this is the quantity reversed.
    pub quantity: i64,
    /// A custom identifier for this line item in the transaction.
    pub reference: String,
    /// If `type=reversal`, contains information about what was reversed.
    pub reversal: Option<rt::Part<crate::tax_transaction_line_item::Reversal>>,
    /// Specifies whether the `amount` includes taxes. If `tax_behavior=inclusive`, then the amount
    /// includes taxes.
    pub tax_behavior: crate::tax_transaction_line_item::TaxBehavior,
    /// The [tax code](https://docs.stripe.com/tax/tax-categories) ID used for this resource.
    pub tax_code: String,
    /// If `reversal`, this line item reverses an earlier transaction.
    pub type_: crate::tax_transaction_line_item::Type,
}

impl rt::Record for TaxTransactionLineItem {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            amount_tax: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            product: rt::blank(),
            quantity: rt::blank(),
            reference: rt::blank(),
            reversal: rt::blank(),
            tax_behavior: rt::blank(),
            tax_code: rt::blank(),
            type_: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax.transaction_line_item",
            constants: &[("object", rt::Constant::Str("tax.transaction_line_item"))],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("amount_tax", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::NULLABLE),
                rt::Field("product", rt::NULLABLE),
                rt::Field("quantity", rt::REQUIRED),
                rt::Field("reference", rt::REQUIRED),
                rt::Field("reversal", rt::NULLABLE),
                rt::Field("tax_behavior", rt::REQUIRED),
                rt::Field("tax_code", rt::REQUIRED),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.amount_tax,
            2 => &self.id,
            3 => &self.livemode,
            4 => &self.metadata,
            5 => &self.product,
            6 => &self.quantity,
            7 => &self.reference,
            8 => &self.reversal,
            9 => &self.tax_behavior,
            10 => &self.tax_code,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.amount_tax,
            2 => &mut self.id,
            3 => &mut self.livemode,
            4 => &mut self.metadata,
            5 => &mut self.product,
            6 => &mut self.quantity,
            7 => &mut self.reference,
            8 => &mut self.reversal,
            9 => &mut self.tax_behavior,
            10 => &mut self.tax_code,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(TaxTransactionLineItem);

impl rt::Resource for TaxTransactionLineItem {
    type Id = crate::ids::TaxTransactionLineItemId;
    const OBJECT: &'static str = "tax.transaction_line_item";
}
