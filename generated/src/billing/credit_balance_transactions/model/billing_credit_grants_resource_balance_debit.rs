// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    BillingCreditGrantsResourceAmount, BillingCreditGrantsResourceBalanceCreditsApplied,
};

/// The schema `billing_credit_grants_resource_balance_debit`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingCreditGrantsResourceBalanceDebit {
    pub amount: BillingCreditGrantsResourceAmount,
    /// Details of how the billing credits were applied to an invoice. Only present if `type` is
    /// `credits_applied`.
    pub credits_applied: Option<Part<BillingCreditGrantsResourceBalanceCreditsApplied>>,
    /// The type of debit transaction.
    pub type_: BillingCreditGrantsResourceBalanceDebitType,
}

impl Blank for BillingCreditGrantsResourceBalanceDebit {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        credits_applied: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for BillingCreditGrantsResourceBalanceDebit {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing_credit_grants_resource_balance_debit",
            constants: &[],
            fields: &[
                Field("amount", REQUIRED),
                Field("credits_applied", NULLABLE),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.credits_applied,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.credits_applied,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for BillingCreditGrantsResourceBalanceDebit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingCreditGrantsResourceBalanceDebit);

/// The type of debit transaction.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingCreditGrantsResourceBalanceDebitType {
    /// `credits_applied`
    CreditsApplied,
    /// `credits_expired`
    CreditsExpired,
    /// `credits_voided`
    CreditsVoided,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BillingCreditGrantsResourceBalanceDebitType {
    CreditsApplied = "credits_applied",
    CreditsExpired = "credits_expired",
    CreditsVoided = "credits_voided",
});
