// Written by `cargo xtask generate`. Do not edit.

/// The credit note line item object
///
/// The object `credit_note_line_item`.
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
    pub discount_amounts: Vec<crate::credit_note::DiscountAmount>,
    /// Unique identifier for the object.
    pub id: crate::ids::CreditNoteLineItemId,
    /// ID of the invoice line item being credited
    pub invoice_line_item: Option<String>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    /// The pretax credit amounts (ex: discount, credit grants, etc) for this line item.
    pub pretax_credit_amounts: Vec<crate::credit_note_line_item::PretaxCreditAmount>,
    /// The number of units of product being credited.
    pub quantity: Option<i64>,
    /// The tax rates which apply to the line item.
    pub tax_rates: Vec<crate::TaxRate>,
    /// The tax information of the line item.
    pub taxes: Option<Vec<crate::credit_note_line_item::Tax>>,
    /// The type of the credit note line item, one of `invoice_line_item` or `custom_line_item`. When
    /// the type is `invoice_line_item` there is an additional `invoice_line_item` property on the
    /// resource the value of which is the id of the credited line item on the invoice.
    pub type_: crate::credit_note_line_item::Type,
    /// The cost of each unit of product being credited.
    pub unit_amount: Option<i64>,
    /// Same as `unit_amount`, but contains a decimal value with at most 12 decimal places.
    pub unit_amount_decimal: Option<rt::Decimal>,
}

impl rt::Record for CreditNoteLineItem {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            description: rt::blank(),
            discount_amount: rt::blank(),
            discount_amounts: rt::blank(),
            id: rt::blank(),
            invoice_line_item: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            pretax_credit_amounts: rt::blank(),
            quantity: rt::blank(),
            tax_rates: rt::blank(),
            taxes: rt::blank(),
            type_: rt::blank(),
            unit_amount: rt::blank(),
            unit_amount_decimal: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "credit_note_line_item",
            constants: &[("object", rt::Constant::Str("credit_note_line_item"))],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("description", rt::NULLABLE),
                rt::Field("discount_amount", rt::REQUIRED),
                rt::Field("discount_amounts", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("invoice_line_item", rt::OPTIONAL),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::NULLABLE),
                rt::Field("pretax_credit_amounts", rt::REQUIRED),
                rt::Field("quantity", rt::NULLABLE),
                rt::Field("tax_rates", rt::REQUIRED),
                rt::Field("taxes", rt::NULLABLE),
                rt::Field("type", rt::REQUIRED),
                rt::Field("unit_amount", rt::NULLABLE),
                rt::Field("unit_amount_decimal", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(CreditNoteLineItem);

impl rt::Resource for CreditNoteLineItem {
    type Id = crate::ids::CreditNoteLineItemId;
    const OBJECT: &'static str = "credit_note_line_item";
}

impl CreditNoteLineItem {
    /// Expands `discount_amounts.discount`.
    pub const DISCOUNT_AMOUNTS_DISCOUNT: rt::Expand<Self, crate::ids::DiscountId> = rt::Expand::new(
        "discount_amounts.discount",
    );
    /// Expands `pretax_credit_amounts.credit_balance_transaction`.
    pub const PRETAX_CREDIT_AMOUNTS_CREDIT_BALANCE_TRANSACTION: rt::Expand<
        Self,
        crate::ids::BillingCreditBalanceTransactionId,
    > = rt::Expand::new("pretax_credit_amounts.credit_balance_transaction");
    /// Expands `pretax_credit_amounts.discount`.
    pub const PRETAX_CREDIT_AMOUNTS_DISCOUNT: rt::Expand<Self, crate::ids::DiscountId> = rt::Expand::new(
        "pretax_credit_amounts.discount",
    );
    /// Expands `taxes.tax_rate_details.tax_rate`.
    pub const TAXES_TAX_RATE_DETAILS_TAX_RATE: rt::Expand<Self, crate::ids::TaxRateId> = rt::Expand::new(
        "taxes.tax_rate_details.tax_rate",
    );
}
