// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `issuing_transaction_lodging_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingTransactionLodgingData {
    /// The time of checking into the lodging.
    pub check_in_at: Option<i64>,
    /// The number of nights stayed at the lodging.
    pub nights: Option<i64>,
}

impl Blank for IssuingTransactionLodgingData {
    const BLANK: Self = Self {
        check_in_at: Blank::BLANK,
        nights: Blank::BLANK,
    };
}

impl Record for IssuingTransactionLodgingData {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_transaction_lodging_data",
            constants: &[],
            fields: &[Field("check_in_at", NULLABLE), Field("nights", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.check_in_at,
            _ => &self.nights,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.check_in_at,
            _ => &mut self.nights,
        }
    }
}

impl std::fmt::Debug for IssuingTransactionLodgingData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingTransactionLodgingData);
