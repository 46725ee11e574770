// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::TransformQuantityRound;

/// The schema `transform_quantity`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransformQuantity {
    /// Divide usage by this number.
    pub divide_by: i64,
    /// After division, either round the result `up` or `down`.
    pub round: TransformQuantityRound,
}

impl Blank for TransformQuantity {
    const BLANK: Self = Self {
        divide_by: Blank::BLANK,
        round: Blank::BLANK,
    };
}

impl Record for TransformQuantity {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "transform_quantity",
            constants: &[],
            fields: &[Field("divide_by", REQUIRED), Field("round", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.divide_by,
            _ => &self.round,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.divide_by,
            _ => &mut self.round,
        }
    }
}

impl std::fmt::Debug for TransformQuantity {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TransformQuantity);
