// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// Point in Time
///
/// The schema `gelato_data_verified_outputs_date`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GelatoDataVerifiedOutputsDate {
    /// Numerical day between 1 and 31.
    pub day: Option<i64>,
    /// Numerical month between 1 and 12.
    pub month: Option<i64>,
    /// The four-digit year.
    pub year: Option<i64>,
}

impl Blank for GelatoDataVerifiedOutputsDate {
    const BLANK: Self = Self {
        day: Blank::BLANK,
        month: Blank::BLANK,
        year: Blank::BLANK,
    };
}

impl Record for GelatoDataVerifiedOutputsDate {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "gelato_data_verified_outputs_date",
            constants: &[],
            fields: &[
                Field("day", NULLABLE),
                Field("month", NULLABLE),
                Field("year", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.day,
            1 => &self.month,
            _ => &self.year,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.day,
            1 => &mut self.month,
            _ => &mut self.year,
        }
    }
}

impl std::fmt::Debug for GelatoDataVerifiedOutputsDate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(GelatoDataVerifiedOutputsDate);
