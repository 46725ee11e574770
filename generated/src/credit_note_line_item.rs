// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`CreditNoteLineItem`](crate::CreditNoteLineItem).

pub mod pretax_credit_amount;
pub mod tax;
pub use crate::credit_note::DiscountAmount;

/// An object in `pretax_credit_amounts[]` of [`CreditNoteLineItem`](crate::CreditNoteLineItem).
#[derive(Clone)]
#[non_exhaustive]
pub struct PretaxCreditAmount {
    /// The amount, in cents (or local equivalent), of the pretax credit amount.
    pub amount: i64,
    /// The credit balance transaction that was applied to get this pretax credit amount.
    pub credit_balance_transaction: Option<
        rt::Expandable<crate::ids::BillingCreditBalanceTransactionId>,
    >,
    /// The discount that was applied to get this pretax credit amount.
    pub discount: Option<rt::Expandable<crate::ids::DiscountId>>,
    /// Type of the pretax credit amount referenced.
    pub type_: pretax_credit_amount::Type,
}

impl rt::Blank for PretaxCreditAmount {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        credit_balance_transaction: rt::Blank::BLANK,
        discount: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for PretaxCreditAmount {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "credit_notes_pretax_credit_amount",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("credit_balance_transaction", rt::OPTIONAL),
                rt::Field("discount", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.credit_balance_transaction,
            2 => &self.discount,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.credit_balance_transaction,
            2 => &mut self.discount,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(PretaxCreditAmount);

/// An object in `taxes[]` of [`CreditNoteLineItem`](crate::CreditNoteLineItem).
#[derive(Clone)]
#[non_exhaustive]
pub struct Tax {
    /// The amount of the tax, in cents (or local equivalent).
    pub amount: i64,
    /// Whether this tax is inclusive or exclusive.
    pub tax_behavior: tax::TaxBehavior,
    /// Additional details about the tax rate. Only present when `type` is `tax_rate_details`.
    pub tax_rate_details: Option<
        rt::Part<crate::credit_note::total_tax::TaxRateDetails>,
    >,
    /// The reasoning behind this tax, for example, if the product is tax exempt. The possible values
    /// for this field may be extended as new tax rules are supported.
    pub taxability_reason: crate::credit_note::total_tax::TaxabilityReason,
    /// The amount on which tax is calculated, in cents (or local equivalent).
    pub taxable_amount: Option<i64>,
}

impl rt::Blank for Tax {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        tax_behavior: rt::Blank::BLANK,
        tax_rate_details: rt::Blank::BLANK,
        taxability_reason: rt::Blank::BLANK,
        taxable_amount: rt::Blank::BLANK,
    };
}

impl rt::Record for Tax {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_bill_resource_invoicing_taxes_tax",
            constants: &[("type", rt::Constant::Str("tax_rate_details"))],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("tax_behavior", rt::REQUIRED),
                rt::Field("tax_rate_details", rt::NULLABLE),
                rt::Field("taxability_reason", rt::REQUIRED),
                rt::Field("taxable_amount", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.tax_behavior,
            2 => &self.tax_rate_details,
            3 => &self.taxability_reason,
            _ => &self.taxable_amount,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.tax_behavior,
            2 => &mut self.tax_rate_details,
            3 => &mut self.taxability_reason,
            _ => &mut self.taxable_amount,
        }
    }
}

rt::record_traits!(Tax);

/// The type of the credit note line item, one of `invoice_line_item` or `custom_line_item`. When
/// the type is `invoice_line_item` there is an additional `invoice_line_item` property on the
/// resource the value of which is the id of the credited line item on the invoice.
#[non_exhaustive]
pub enum Type {
    /// `custom_line_item`
    CustomLineItem,
    /// `invoice_line_item`
    InvoiceLineItem,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    CustomLineItem = "custom_line_item",
    InvoiceLineItem = "invoice_line_item",
});
