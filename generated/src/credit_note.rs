// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`CreditNote`](crate::CreditNote).

#[cfg(feature = "credit_notes")]
pub mod pretax_credit_amount;
#[cfg(feature = "credit_notes")]
pub mod refund;
#[cfg(feature = "credit_notes")]
pub mod shipping_cost;
#[cfg(any(feature = "credit_notes", feature = "invoices"))]
pub mod total_tax;
#[cfg(feature = "credit_notes")]
pub use crate::checkout_session::ShippingCost;

/// An object in `discount_amounts[]` of [`CreditNote`](crate::CreditNote), `discount_amounts[]` of [`CreditNoteLineItem`](crate::CreditNoteLineItem) and 2 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct DiscountAmount {
    /// The amount, in cents (or local equivalent), of the discount.
    pub amount: i64,
    /// The discount that was applied to get this discount amount.
    pub discount: rt::Expandable<crate::ids::DiscountId>,
}

impl rt::Record for DiscountAmount {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            discount: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "discounts_resource_discount_amount",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("discount", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            _ => &self.discount,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            _ => &mut self.discount,
        }
    }
}

rt::record_traits!(DiscountAmount);

#[cfg(feature = "credit_notes")]
/// An object in `pretax_credit_amounts[]` of [`CreditNote`](crate::CreditNote).
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

#[cfg(feature = "credit_notes")]
impl rt::Blank for PretaxCreditAmount {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        credit_balance_transaction: rt::Blank::BLANK,
        discount: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

#[cfg(feature = "credit_notes")]
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

#[cfg(feature = "credit_notes")]
rt::record_traits!(PretaxCreditAmount);

#[cfg(feature = "credit_notes")]
/// Reason for issuing this credit note, one of `duplicate`, `fraudulent`, `order_change`, or
/// `product_unsatisfactory`
#[non_exhaustive]
pub enum Reason {
    /// `duplicate`
    Duplicate,
    /// `fraudulent`
    Fraudulent,
    /// `order_change`
    OrderChange,
    /// `product_unsatisfactory`
    ProductUnsatisfactory,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "credit_notes")]
rt::open_enum!(Reason {
    Duplicate = "duplicate",
    Fraudulent = "fraudulent",
    OrderChange = "order_change",
    ProductUnsatisfactory = "product_unsatisfactory",
});

#[cfg(feature = "credit_notes")]
/// An object in `refunds[]` of [`CreditNote`](crate::CreditNote).
#[derive(Clone)]
#[non_exhaustive]
pub struct Refund {
    /// Amount of the refund that applies to this credit note, in cents (or local equivalent).
    pub amount_refunded: i64,
    /// The PaymentRecord refund details associated with this credit note refund.
    pub payment_record_refund: Option<rt::Part<refund::PaymentRecordRefund>>,
    /// ID of the refund.
    pub refund: rt::Expandable<crate::ids::RefundId>,
    /// Type of the refund, one of `refund` or `payment_record_refund`.
    pub type_: Option<refund::Type>,
}

#[cfg(feature = "credit_notes")]
impl rt::Record for Refund {
    fn blank() -> Self {
        Self {
            amount_refunded: rt::blank(),
            payment_record_refund: rt::blank(),
            refund: rt::blank(),
            type_: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "credit_note_refund",
            constants: &[],
            fields: &[
                rt::Field("amount_refunded", rt::REQUIRED),
                rt::Field("payment_record_refund", rt::NULLABLE),
                rt::Field("refund", rt::REQUIRED),
                rt::Field("type", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount_refunded,
            1 => &self.payment_record_refund,
            2 => &self.refund,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount_refunded,
            1 => &mut self.payment_record_refund,
            2 => &mut self.refund,
            _ => &mut self.type_,
        }
    }
}

#[cfg(feature = "credit_notes")]
rt::record_traits!(Refund);

#[cfg(feature = "credit_notes")]
/// Status of this credit note, one of `issued` or `void`. Learn more about
/// [voiding credit notes](https://docs.stripe.com/billing/invoices/credit-notes#voiding).
#[non_exhaustive]
pub enum Status {
    /// `issued`
    Issued,
    /// `void`
    Void,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "credit_notes")]
rt::open_enum!(Status {
    Issued = "issued",
    Void = "void",
});

#[cfg(feature = "credit_notes")]
/// An object in `total_taxes[]` of [`CreditNote`](crate::CreditNote).
#[derive(Clone)]
#[non_exhaustive]
pub struct TotalTax {
    /// The amount of the tax, in cents (or local equivalent).
    pub amount: i64,
    /// Whether this tax is inclusive or exclusive.
    pub tax_behavior: total_tax::TaxBehavior,
    /// Additional details about the tax rate. Only present when `type` is `tax_rate_details`.
    pub tax_rate_details: Option<rt::Part<total_tax::TaxRateDetails>>,
    /// The reasoning behind this tax, for example, if the product is tax exempt. The possible values
    /// for this field may be extended as new tax rules are supported.
    pub taxability_reason: total_tax::TaxabilityReason,
    /// The amount on which tax is calculated, in cents (or local equivalent).
    pub taxable_amount: Option<i64>,
}

#[cfg(feature = "credit_notes")]
impl rt::Blank for TotalTax {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        tax_behavior: rt::Blank::BLANK,
        tax_rate_details: rt::Blank::BLANK,
        taxability_reason: rt::Blank::BLANK,
        taxable_amount: rt::Blank::BLANK,
    };
}

#[cfg(feature = "credit_notes")]
impl rt::Record for TotalTax {
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

#[cfg(feature = "credit_notes")]
rt::record_traits!(TotalTax);

#[cfg(feature = "credit_notes")]
/// Type of this credit note, one of `pre_payment` or `post_payment`. A `pre_payment` credit note
/// means it was issued when the invoice was open. A `post_payment` credit note means it was issued
/// when the invoice was paid.
#[non_exhaustive]
pub enum Type {
    /// `mixed`
    Mixed,
    /// `post_payment`
    PostPayment,
    /// `pre_payment`
    PrePayment,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "credit_notes")]
rt::open_enum!(Type {
    Mixed = "mixed",
    PostPayment = "post_payment",
    PrePayment = "pre_payment",
});
