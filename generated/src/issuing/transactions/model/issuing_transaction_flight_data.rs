// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};
use crate::IssuingTransactionFlightDataLeg;

/// The schema `issuing_transaction_flight_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingTransactionFlightData {
    /// The time that the flight departed.
    pub departure_at: Option<i64>,
    /// The name of the passenger.
    pub passenger_name: Option<String>,
    /// Whether the ticket is refundable.
    pub refundable: Option<bool>,
    /// The legs of the trip.
    pub segments: Option<Vec<IssuingTransactionFlightDataLeg>>,
    /// The travel agency that issued the ticket.
    pub travel_agency: Option<String>,
}

impl Blank for IssuingTransactionFlightData {
    const BLANK: Self = Self {
        departure_at: Blank::BLANK,
        passenger_name: Blank::BLANK,
        refundable: Blank::BLANK,
        segments: Blank::BLANK,
        travel_agency: Blank::BLANK,
    };
}

impl Record for IssuingTransactionFlightData {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_transaction_flight_data",
            constants: &[],
            fields: &[
                Field("departure_at", NULLABLE),
                Field("passenger_name", NULLABLE),
                Field("refundable", NULLABLE),
                Field("segments", NULLABLE),
                Field("travel_agency", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.departure_at,
            1 => &self.passenger_name,
            2 => &self.refundable,
            3 => &self.segments,
            _ => &self.travel_agency,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.departure_at,
            1 => &mut self.passenger_name,
            2 => &mut self.refundable,
            3 => &mut self.segments,
            _ => &mut self.travel_agency,
        }
    }
}

impl std::fmt::Debug for IssuingTransactionFlightData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingTransactionFlightData);
