// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::BillingCreditGrantsResourceAmount;

/// The schema `credit_balance`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreditBalance {
    pub available_balance: BillingCreditGrantsResourceAmount,
    pub ledger_balance: BillingCreditGrantsResourceAmount,
}

impl Blank for CreditBalance {
    const BLANK: Self = Self {
        available_balance: Blank::BLANK,
        ledger_balance: Blank::BLANK,
    };
}

impl Record for CreditBalance {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "credit_balance",
            constants: &[],
            fields: &[
                Field("available_balance", REQUIRED),
                Field("ledger_balance", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.available_balance,
            _ => &self.ledger_balance,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.available_balance,
            _ => &mut self.ledger_balance,
        }
    }
}

impl std::fmt::Debug for CreditBalance {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CreditBalance);
