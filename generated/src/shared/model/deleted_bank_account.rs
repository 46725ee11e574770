// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, NULLABLE, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::BankAccountId;

/// The schema `deleted_bank_account`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedBankAccount {
    /// Three-letter [ISO code for the currency](https://docs.stripe.com/payouts) paid out to the bank
    /// account.
    pub currency: Option<String>,
    /// Unique identifier for the object.
    pub id: BankAccountId,
}

impl Record for DeletedBankAccount {
    fn blank() -> Self {
        Self {
            currency: blank(),
            id: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "deleted_bank_account",
            constants: &[
                ("deleted", Constant::Bool(true)),
                ("object", Constant::Str("bank_account")),
            ],
            fields: &[Field("currency", NULLABLE), Field("id", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.currency,
            _ => &self.id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.currency,
            _ => &mut self.id,
        }
    }
}

impl std::fmt::Debug for DeletedBankAccount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(DeletedBankAccount);
