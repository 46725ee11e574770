// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Decimal, Field, NULLABLE, Place, Record, Shape, boxed, debug,
};

/// The schema `issuing_authorization_fleet_non_fuel_price_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingAuthorizationFleetNonFuelPriceData {
    /// Gross non-fuel amount that should equal the sum of the line items, inclusive of taxes.
    pub gross_amount_decimal: Option<Decimal>,
}

impl Blank for IssuingAuthorizationFleetNonFuelPriceData {
    const BLANK: Self = Self {
        gross_amount_decimal: Blank::BLANK,
    };
}

impl Record for IssuingAuthorizationFleetNonFuelPriceData {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_authorization_fleet_non_fuel_price_data",
            constants: &[],
            fields: &[Field("gross_amount_decimal", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.gross_amount_decimal
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.gross_amount_decimal
    }
}

impl std::fmt::Debug for IssuingAuthorizationFleetNonFuelPriceData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingAuthorizationFleetNonFuelPriceData);
