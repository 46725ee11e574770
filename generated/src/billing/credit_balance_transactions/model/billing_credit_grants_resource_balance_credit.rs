// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    BillingCreditGrantsResourceAmount,
    BillingCreditGrantsResourceBalanceCreditsApplicationInvoiceVoided,
};

/// The schema `billing_credit_grants_resource_balance_credit`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingCreditGrantsResourceBalanceCredit {
    pub amount: BillingCreditGrantsResourceAmount,
    /// Details of the invoice to which the reinstated credits were originally applied. Only present if
    /// `type` is `credits_application_invoice_voided`.
    pub credits_application_invoice_voided: Option<
        Part<BillingCreditGrantsResourceBalanceCreditsApplicationInvoiceVoided>,
    >,
    /// The type of credit transaction.
    pub type_: BillingCreditGrantsResourceBalanceCreditType,
}

impl Blank for BillingCreditGrantsResourceBalanceCredit {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        credits_application_invoice_voided: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for BillingCreditGrantsResourceBalanceCredit {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing_credit_grants_resource_balance_credit",
            constants: &[],
            fields: &[
                Field("amount", REQUIRED),
                Field("credits_application_invoice_voided", NULLABLE),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.credits_application_invoice_voided,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.credits_application_invoice_voided,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for BillingCreditGrantsResourceBalanceCredit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingCreditGrantsResourceBalanceCredit);

/// The type of credit transaction.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingCreditGrantsResourceBalanceCreditType {
    /// `credits_application_invoice_voided`
    CreditsApplicationInvoiceVoided,
    /// `credits_granted`
    CreditsGranted,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BillingCreditGrantsResourceBalanceCreditType {
    CreditsApplicationInvoiceVoided = "credits_application_invoice_voided",
    CreditsGranted = "credits_granted",
});
