// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::BalanceAmountBySourceType;

/// The schema `balance_net_available`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceNetAvailable {
    /// Net balance amount, subtracting fees from platform-set pricing.
    pub amount: i64,
    /// ID of the external account for this net balance (not expandable).
    pub destination: String,
    pub source_types: Option<Part<BalanceAmountBySourceType>>,
}

impl Blank for BalanceNetAvailable {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        destination: Blank::BLANK,
        source_types: Blank::BLANK,
    };
}

impl Record for BalanceNetAvailable {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "balance_net_available",
            constants: &[],
            fields: &[
                Field("amount", REQUIRED),
                Field("destination", REQUIRED),
                Field("source_types", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.destination,
            _ => &self.source_types,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.destination,
            _ => &mut self.source_types,
        }
    }
}

impl std::fmt::Debug for BalanceNetAvailable {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BalanceNetAvailable);
