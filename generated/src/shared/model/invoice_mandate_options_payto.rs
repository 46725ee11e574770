// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};
use crate::AmountType;

/// The schema `invoice_mandate_options_payto`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceMandateOptionsPayto {
    /// The maximum amount that can be collected in a single invoice. If you don't specify a maximum,
    /// then there is no limit.
    pub amount: Option<i64>,
    /// Only `maximum` is supported.
    pub amount_type: Option<AmountType>,
    /// The purpose for which payments are made. Has a default value based on your merchant category
    /// code.
    pub purpose: Option<InvoiceMandateOptionsPaytoPurpose>,
}

impl Blank for InvoiceMandateOptionsPayto {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        amount_type: Blank::BLANK,
        purpose: Blank::BLANK,
    };
}

impl Record for InvoiceMandateOptionsPayto {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "invoice_mandate_options_payto",
            constants: &[],
            fields: &[
                Field("amount", NULLABLE),
                Field("amount_type", NULLABLE),
                Field("purpose", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.amount_type,
            _ => &self.purpose,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.amount_type,
            _ => &mut self.purpose,
        }
    }
}

impl std::fmt::Debug for InvoiceMandateOptionsPayto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InvoiceMandateOptionsPayto);

/// The purpose for which payments are made. Has a default value based on your merchant category
/// code.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceMandateOptionsPaytoPurpose {
    /// `dependant_support`
    DependantSupport,
    /// `government`
    Government,
    /// `loan`
    Loan,
    /// `mortgage`
    Mortgage,
    /// `other`
    Other,
    /// `pension`
    Pension,
    /// `personal`
    Personal,
    /// `retail`
    Retail,
    /// `salary`
    Salary,
    /// `tax`
    Tax,
    /// `utility`
    Utility,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(InvoiceMandateOptionsPaytoPurpose {
    DependantSupport = "dependant_support",
    Government = "government",
    Loan = "loan",
    Mortgage = "mortgage",
    Other = "other",
    Pension = "pension",
    Personal = "personal",
    Retail = "retail",
    Salary = "salary",
    Tax = "tax",
    Utility = "utility",
});
