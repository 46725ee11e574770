// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Currency, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{BalanceAmountBySourceType, BalanceNetAvailable};

/// The schema `balance_amount_net`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceAmountNet {
    /// Balance amount.
    pub amount: i64,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// Breakdown of balance by destination.
    pub net_available: Option<Vec<BalanceNetAvailable>>,
    pub source_types: Option<Part<BalanceAmountBySourceType>>,
}

impl Blank for BalanceAmountNet {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        currency: Blank::BLANK,
        net_available: Blank::BLANK,
        source_types: Blank::BLANK,
    };
}

impl Record for BalanceAmountNet {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "balance_amount_net",
            constants: &[],
            fields: &[
                Field("amount", REQUIRED),
                Field("currency", REQUIRED),
                Field("net_available", OPTIONAL),
                Field("source_types", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.currency,
            2 => &self.net_available,
            _ => &self.source_types,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.currency,
            2 => &mut self.net_available,
            _ => &mut self.source_types,
        }
    }
}

impl std::fmt::Debug for BalanceAmountNet {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BalanceAmountNet);
