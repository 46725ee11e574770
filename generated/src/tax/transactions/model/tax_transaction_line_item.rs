// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, Metadata, NULLABLE, Part, Place, REQUIRED, Record, Resource, Shape,
    blank, debug,
};
use crate::{
    BillingBillResourceInvoicingTaxesTaxTaxBehavior,
    TaxProductResourceTaxTransactionLineItemResourceReversal, TaxTransactionLineItemId,
};

/// The schema `tax.transaction_line_item`.
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
    pub id: TaxTransactionLineItemId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
    /// The ID of an existing [Product](https://docs.stripe.com/api/products/object).
    pub product: Option<String>,
    /// The number of units of the item being purchased. For reversals, this is the quantity reversed.
    pub quantity: i64,
    /// A custom identifier for this line item in the transaction.
    pub reference: String,
    /// If `type=reversal`, contains information about what was reversed.
    pub reversal: Option<Part<TaxProductResourceTaxTransactionLineItemResourceReversal>>,
    /// Specifies whether the `amount` includes taxes. If `tax_behavior=inclusive`, then the amount
    /// includes taxes.
    pub tax_behavior: BillingBillResourceInvoicingTaxesTaxTaxBehavior,
    /// The [tax code](https://docs.stripe.com/tax/tax-categories) ID used for this resource.
    pub tax_code: String,
    /// If `reversal`, this line item reverses an earlier transaction.
    pub type_: TaxTransactionLineItemType,
}

impl Record for TaxTransactionLineItem {
    fn blank() -> Self {
        Self {
            amount: blank(),
            amount_tax: blank(),
            id: blank(),
            livemode: blank(),
            metadata: blank(),
            product: blank(),
            quantity: blank(),
            reference: blank(),
            reversal: blank(),
            tax_behavior: blank(),
            tax_code: blank(),
            type_: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax.transaction_line_item",
            constants: &[("object", Constant::Str("tax.transaction_line_item"))],
            fields: &[
                Field("amount", REQUIRED),
                Field("amount_tax", REQUIRED),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("metadata", NULLABLE),
                Field("product", NULLABLE),
                Field("quantity", REQUIRED),
                Field("reference", REQUIRED),
                Field("reversal", NULLABLE),
                Field("tax_behavior", REQUIRED),
                Field("tax_code", REQUIRED),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for TaxTransactionLineItem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxTransactionLineItem);

impl Resource for TaxTransactionLineItem {
    type Id = TaxTransactionLineItemId;
    const OBJECT: &'static str = "tax.transaction_line_item";
}

/// If `reversal`, this line item reverses an earlier transaction.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaxTransactionLineItemType {
    /// `reversal`
    Reversal,
    /// `transaction`
    Transaction,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TaxTransactionLineItemType {
    Reversal = "reversal",
    Transaction = "transaction",
});
