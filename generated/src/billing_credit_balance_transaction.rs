// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`BillingCreditBalanceTransaction`](crate::BillingCreditBalanceTransaction).

pub mod credit;
pub mod debit;

/// An object in `credit` of [`BillingCreditBalanceTransaction`](crate::BillingCreditBalanceTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct Credit {
    pub amount: crate::billing_credit_grant::Amount,
    /// Details of the invoice to which the reinstated credits were originally applied. Only present if
    /// `type` is `credits_application_invoice_voided`.
    pub credits_application_invoice_voided: Option<
        rt::Part<credit::CreditsApplicationInvoiceVoided>,
    >,
    /// The type of credit transaction.
    pub type_: credit::Type,
}

impl rt::Blank for Credit {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        credits_application_invoice_voided: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Credit {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_credit_grants_resource_balance_credit",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("credits_application_invoice_voided", rt::NULLABLE),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.credits_application_invoice_voided,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.credits_application_invoice_voided,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Credit);

/// An object in `debit` of [`BillingCreditBalanceTransaction`](crate::BillingCreditBalanceTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct Debit {
    pub amount: crate::billing_credit_grant::Amount,
    /// Details of how the billing credits were applied to an invoice. Only present if `type` is
    /// `credits_applied`.
    pub credits_applied: Option<rt::Part<debit::CreditsApplied>>,
    /// The type of debit transaction.
    pub type_: debit::Type,
}

impl rt::Blank for Debit {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        credits_applied: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Debit {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_credit_grants_resource_balance_debit",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("credits_applied", rt::NULLABLE),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.credits_applied,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.credits_applied,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Debit);

/// The type of credit balance transaction (credit or debit).
#[non_exhaustive]
pub enum Type {
    /// `credit`
    Credit,
    /// `debit`
    Debit,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Credit = "credit",
    Debit = "debit",
});
