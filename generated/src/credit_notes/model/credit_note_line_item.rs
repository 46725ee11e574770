// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Decimal, Expand, Field, Metadata, NULLABLE, OPTIONAL, Place, REQUIRED,
    Record, Resource, Shape, blank, debug,
};
use crate::{
    BillingBillResourceInvoicingTaxesTax, BillingCreditBalanceTransactionId,
    CreditNoteLineItemId, CreditNotesPretaxCreditAmount, DiscountId,
    DiscountsResourceDiscountAmount, TaxRate, TaxRateId,
};

/// The credit note line item object
///
/// The schema `credit_note_line_item`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreditNoteLineItem {
    /// The integer amount in cents (or local equivalent) representing the gross amount being credited
    /// for this line item, excluding (exclusive) tax and discounts.
    pub amount: i64,
    /// Description of the item being credited.
    pub description: Option<String>,
    /// The integer amount in cents (or local equivalent) representing the discount being credited for
    /// this line item.
    pub discount_amount: i64,
    /// The amount of discount calculated per discount for this line item
    pub discount_amounts: Vec<DiscountsResourceDiscountAmount>,
    /// Unique identifier for the object.
    pub id: CreditNoteLineItemId,
    /// ID of the invoice line item being credited
    pub invoice_line_item: Option<String>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
    /// The pretax credit amounts (ex: discount, credit grants, etc) for this line item.
    pub pretax_credit_amounts: Vec<CreditNotesPretaxCreditAmount>,
    /// The number of units of product being credited.
    pub quantity: Option<i64>,
    /// The tax rates which apply to the line item.
    pub tax_rates: Vec<TaxRate>,
    /// The tax information of the line item.
    pub taxes: Option<Vec<BillingBillResourceInvoicingTaxesTax>>,
    /// The type of the credit note line item, one of `invoice_line_item` or `custom_line_item`. When
    /// the type is `invoice_line_item` there is an additional `invoice_line_item` property on the
    /// resource the value of which is the id of the credited line item on the invoice.
    pub type_: CreditNoteLineItemType,
    /// The cost of each unit of product being credited.
    pub unit_amount: Option<i64>,
    /// Same as `unit_amount`, but contains a decimal value with at most 12 decimal places.
    pub unit_amount_decimal: Option<Decimal>,
}

impl Record for CreditNoteLineItem {
    fn blank() -> Self {
        Self {
            amount: blank(),
            description: blank(),
            discount_amount: blank(),
            discount_amounts: blank(),
            id: blank(),
            invoice_line_item: blank(),
            livemode: blank(),
            metadata: blank(),
            pretax_credit_amounts: blank(),
            quantity: blank(),
            tax_rates: blank(),
            taxes: blank(),
            type_: blank(),
            unit_amount: blank(),
            unit_amount_decimal: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "credit_note_line_item",
            constants: &[("object", Constant::Str("credit_note_line_item"))],
            fields: &[
                Field("amount", REQUIRED),
                Field("description", NULLABLE),
                Field("discount_amount", REQUIRED),
                Field("discount_amounts", REQUIRED),
                Field("id", REQUIRED),
                Field("invoice_line_item", OPTIONAL),
                Field("livemode", REQUIRED),
                Field("metadata", NULLABLE),
                Field("pretax_credit_amounts", REQUIRED),
                Field("quantity", NULLABLE),
                Field("tax_rates", REQUIRED),
                Field("taxes", NULLABLE),
                Field("type", REQUIRED),
                Field("unit_amount", NULLABLE),
                Field("unit_amount_decimal", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.description,
            2 => &self.discount_amount,
            3 => &self.discount_amounts,
            4 => &self.id,
            5 => &self.invoice_line_item,
            6 => &self.livemode,
            7 => &self.metadata,
            8 => &self.pretax_credit_amounts,
            9 => &self.quantity,
            10 => &self.tax_rates,
            11 => &self.taxes,
            12 => &self.type_,
            13 => &self.unit_amount,
            _ => &self.unit_amount_decimal,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.description,
            2 => &mut self.discount_amount,
            3 => &mut self.discount_amounts,
            4 => &mut self.id,
            5 => &mut self.invoice_line_item,
            6 => &mut self.livemode,
            7 => &mut self.metadata,
            8 => &mut self.pretax_credit_amounts,
            9 => &mut self.quantity,
            10 => &mut self.tax_rates,
            11 => &mut self.taxes,
            12 => &mut self.type_,
            13 => &mut self.unit_amount,
            _ => &mut self.unit_amount_decimal,
        }
    }
}

impl std::fmt::Debug for CreditNoteLineItem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CreditNoteLineItem);

impl Resource for CreditNoteLineItem {
    type Id = CreditNoteLineItemId;
    const OBJECT: &'static str = "credit_note_line_item";
}

impl CreditNoteLineItem {
    /// Expands `discount_amounts.discount`.
    pub const DISCOUNT_AMOUNTS_DISCOUNT: Expand<Self, DiscountId> = Expand::new(
        "discount_amounts.discount",
    );
    /// Expands `pretax_credit_amounts.credit_balance_transaction`.
    pub const PRETAX_CREDIT_AMOUNTS_CREDIT_BALANCE_TRANSACTION: Expand<
        Self,
        BillingCreditBalanceTransactionId,
    > = Expand::new("pretax_credit_amounts.credit_balance_transaction");
    /// Expands `pretax_credit_amounts.discount`.
    pub const PRETAX_CREDIT_AMOUNTS_DISCOUNT: Expand<Self, DiscountId> = Expand::new(
        "pretax_credit_amounts.discount",
    );
    /// Expands `taxes.tax_rate_details.tax_rate`.
    pub const TAXES_TAX_RATE_DETAILS_TAX_RATE: Expand<Self, TaxRateId> = Expand::new(
        "taxes.tax_rate_details.tax_rate",
    );
}

/// The type of the credit note line item, one of `invoice_line_item` or `custom_line_item`. When
/// the type is `invoice_line_item` there is an additional `invoice_line_item` property on the
/// resource the value of which is the id of the credited line item on the invoice.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreditNoteLineItemType {
    /// `custom_line_item`
    CustomLineItem,
    /// `invoice_line_item`
    InvoiceLineItem,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CreditNoteLineItemType {
    CustomLineItem = "custom_line_item",
    InvoiceLineItem = "invoice_line_item",
});
