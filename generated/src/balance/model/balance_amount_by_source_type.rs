// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// The schema `balance_amount_by_source_type`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceAmountBySourceType {
    /// Amount coming from [legacy US ACH payments](https://docs.stripe.com/ach-deprecated).
    pub bank_account: Option<i64>,
    /// Amount coming from most payment methods, including cards as well as
    /// [non-legacy bank debits](https://docs.stripe.com/payments/bank-debits).
    pub card: Option<i64>,
    /// Amount coming from [FPX](https://docs.stripe.com/payments/fpx), a Malaysian payment method.
    pub fpx: Option<i64>,
}

impl Blank for BalanceAmountBySourceType {
    const BLANK: Self = Self {
        bank_account: Blank::BLANK,
        card: Blank::BLANK,
        fpx: Blank::BLANK,
    };
}

impl Record for BalanceAmountBySourceType {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "balance_amount_by_source_type",
            constants: &[],
            fields: &[
                Field("bank_account", OPTIONAL),
                Field("card", OPTIONAL),
                Field("fpx", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.bank_account,
            1 => &self.card,
            _ => &self.fpx,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.bank_account,
            1 => &mut self.card,
            _ => &mut self.fpx,
        }
    }
}

impl std::fmt::Debug for BalanceAmountBySourceType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BalanceAmountBySourceType);
