// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::{
    IssuingTransactionFleetFuelPriceData, IssuingTransactionFleetNonFuelPriceData,
    IssuingTransactionFleetTaxData,
};

/// The schema `issuing_transaction_fleet_reported_breakdown`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingTransactionFleetReportedBreakdown {
    /// Breakdown of fuel portion of the purchase.
    pub fuel: Option<Part<IssuingTransactionFleetFuelPriceData>>,
    /// Breakdown of non-fuel portion of the purchase.
    pub non_fuel: Option<Part<IssuingTransactionFleetNonFuelPriceData>>,
    /// Information about tax included in this transaction.
    pub tax: Option<Part<IssuingTransactionFleetTaxData>>,
}

impl Blank for IssuingTransactionFleetReportedBreakdown {
    const BLANK: Self = Self {
        fuel: Blank::BLANK,
        non_fuel: Blank::BLANK,
        tax: Blank::BLANK,
    };
}

impl Record for IssuingTransactionFleetReportedBreakdown {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_transaction_fleet_reported_breakdown",
            constants: &[],
            fields: &[
                Field("fuel", NULLABLE),
                Field("non_fuel", NULLABLE),
                Field("tax", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.fuel,
            1 => &self.non_fuel,
            _ => &self.tax,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.fuel,
            1 => &mut self.non_fuel,
            _ => &mut self.tax,
        }
    }
}

impl std::fmt::Debug for IssuingTransactionFleetReportedBreakdown {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingTransactionFleetReportedBreakdown);
