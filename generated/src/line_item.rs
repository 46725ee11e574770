// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`LineItem`](crate::LineItem).

pub mod parent;
pub mod pretax_credit_amount;
pub use crate::invoiceitem::pricing;
pub mod tax;
pub use crate::credit_note::DiscountAmount;
pub use crate::invoiceitem::{Period, Pricing};

/// An object in `parent` of [`LineItem`](crate::LineItem).
#[derive(Clone)]
#[non_exhaustive]
pub struct Parent {
    /// Details about the invoice item that generated this line item
    pub invoice_item_details: Option<rt::Part<parent::InvoiceItemDetails>>,
    /// Details about the subscription item that generated this line item
    pub subscription_item_details: Option<rt::Part<parent::SubscriptionItemDetails>>,
    /// The type of parent that generated this line item
    pub type_: parent::Type,
}

impl rt::Blank for Parent {
    const BLANK: Self = Self {
        invoice_item_details: rt::Blank::BLANK,
        subscription_item_details: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Parent {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_bill_resource_invoicing_lines_parents_invoice_line_item_parent",
            constants: &[],
            fields: &[
                rt::Field("invoice_item_details", rt::NULLABLE),
                rt::Field("subscription_item_details", rt::NULLABLE),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.invoice_item_details,
            1 => &self.subscription_item_details,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.invoice_item_details,
            1 => &mut self.subscription_item_details,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Parent);

/// An object in `pretax_credit_amounts[]` of [`LineItem`](crate::LineItem).
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
            name: "invoices_resource_pretax_credit_amount",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("credit_balance_transaction", rt::NULLABLE),
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

/// An object in `taxes[]` of [`LineItem`](crate::LineItem).
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
