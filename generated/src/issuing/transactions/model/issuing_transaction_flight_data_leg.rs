// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `issuing_transaction_flight_data_leg`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingTransactionFlightDataLeg {
    /// The three-letter IATA airport code of the flight's destination.
    pub arrival_airport_code: Option<String>,
    /// The airline carrier code.
    pub carrier: Option<String>,
    /// The three-letter IATA airport code that the flight departed from.
    pub departure_airport_code: Option<String>,
    /// The flight number.
    pub flight_number: Option<String>,
    /// The flight's service class.
    pub service_class: Option<String>,
    /// Whether a stopover is allowed on this flight.
    pub stopover_allowed: Option<bool>,
}

impl Blank for IssuingTransactionFlightDataLeg {
    const BLANK: Self = Self {
        arrival_airport_code: Blank::BLANK,
        carrier: Blank::BLANK,
        departure_airport_code: Blank::BLANK,
        flight_number: Blank::BLANK,
        service_class: Blank::BLANK,
        stopover_allowed: Blank::BLANK,
    };
}

impl Record for IssuingTransactionFlightDataLeg {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_transaction_flight_data_leg",
            constants: &[],
            fields: &[
                Field("arrival_airport_code", NULLABLE),
                Field("carrier", NULLABLE),
                Field("departure_airport_code", NULLABLE),
                Field("flight_number", NULLABLE),
                Field("service_class", NULLABLE),
                Field("stopover_allowed", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.arrival_airport_code,
            1 => &self.carrier,
            2 => &self.departure_airport_code,
            3 => &self.flight_number,
            4 => &self.service_class,
            _ => &self.stopover_allowed,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.arrival_airport_code,
            1 => &mut self.carrier,
            2 => &mut self.departure_airport_code,
            3 => &mut self.flight_number,
            4 => &mut self.service_class,
            _ => &mut self.stopover_allowed,
        }
    }
}

impl std::fmt::Debug for IssuingTransactionFlightDataLeg {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingTransactionFlightDataLeg);
