// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::{
    IssuingAuthorizationFleetFuelPriceData, IssuingAuthorizationFleetNonFuelPriceData,
    IssuingAuthorizationFleetTaxData,
};

/// The schema `issuing_authorization_fleet_reported_breakdown`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingAuthorizationFleetReportedBreakdown {
    /// Breakdown of fuel portion of the purchase.
    pub fuel: Option<Part<IssuingAuthorizationFleetFuelPriceData>>,
    /// Breakdown of non-fuel portion of the purchase.
    pub non_fuel: Option<Part<IssuingAuthorizationFleetNonFuelPriceData>>,
    /// Information about tax included in this transaction.
    pub tax: Option<Part<IssuingAuthorizationFleetTaxData>>,
}

impl Blank for IssuingAuthorizationFleetReportedBreakdown {
    const BLANK: Self = Self {
        fuel: Blank::BLANK,
        non_fuel: Blank::BLANK,
        tax: Blank::BLANK,
    };
}

impl Record for IssuingAuthorizationFleetReportedBreakdown {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_authorization_fleet_reported_breakdown",
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

impl std::fmt::Debug for IssuingAuthorizationFleetReportedBreakdown {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingAuthorizationFleetReportedBreakdown);
