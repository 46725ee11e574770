// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `transform_usage`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransformUsage {
    /// Divide usage by this number.
    pub divide_by: i64,
    /// After division, either round the result `up` or `down`.
    pub round: TransformUsageRound,
}

impl Blank for TransformUsage {
    const BLANK: Self = Self {
        divide_by: Blank::BLANK,
        round: Blank::BLANK,
    };
}

impl Record for TransformUsage {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "transform_usage",
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

impl std::fmt::Debug for TransformUsage {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TransformUsage);

/// After division, either round the result `up` or `down`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransformUsageRound {
    /// `down`
    Down,
    /// `up`
    Up,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TransformUsageRound {
    Down = "down",
    Up = "up",
});
