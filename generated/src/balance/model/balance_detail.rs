// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::BalanceAmount;

/// The schema `balance_detail`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceDetail {
    /// Funds that are available for use.
    pub available: Vec<BalanceAmount>,
}

impl Blank for BalanceDetail {
    const BLANK: Self = Self { available: Blank::BLANK };
}

impl Record for BalanceDetail {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "balance_detail",
            constants: &[],
            fields: &[Field("available", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.available
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.available
    }
}

impl std::fmt::Debug for BalanceDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BalanceDetail);
