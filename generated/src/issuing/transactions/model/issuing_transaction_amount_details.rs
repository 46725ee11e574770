// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `issuing_transaction_amount_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingTransactionAmountDetails {
    /// The fee charged by the ATM for the cash withdrawal.
    pub atm_fee: Option<i64>,
    /// The amount of cash requested by the cardholder.
    pub cashback_amount: Option<i64>,
}

impl Blank for IssuingTransactionAmountDetails {
    const BLANK: Self = Self {
        atm_fee: Blank::BLANK,
        cashback_amount: Blank::BLANK,
    };
}

impl Record for IssuingTransactionAmountDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_transaction_amount_details",
            constants: &[],
            fields: &[Field("atm_fee", NULLABLE), Field("cashback_amount", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.atm_fee,
            _ => &self.cashback_amount,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.atm_fee,
            _ => &mut self.cashback_amount,
        }
    }
}

impl std::fmt::Debug for IssuingTransactionAmountDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingTransactionAmountDetails);
