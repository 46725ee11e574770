// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::BalanceAmount;

/// The schema `balance_detail_ungated`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceDetailUngated {
    /// Funds that are available for use.
    pub available: Vec<BalanceAmount>,
    /// Funds that are pending
    pub pending: Vec<BalanceAmount>,
}

impl Blank for BalanceDetailUngated {
    const BLANK: Self = Self {
        available: Blank::BLANK,
        pending: Blank::BLANK,
    };
}

impl Record for BalanceDetailUngated {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "balance_detail_ungated",
            constants: &[],
            fields: &[Field("available", REQUIRED), Field("pending", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.available,
            _ => &self.pending,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.pending,
        }
    }
}

impl std::fmt::Debug for BalanceDetailUngated {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BalanceDetailUngated);
