// Written by `cargo xtask generate`. Do not edit.
//! What is in `purchase_details.flight` of [`IssuingTransaction`](crate::IssuingTransaction).

/// An object in `purchase_details.flight.segments[]` of [`IssuingTransaction`](crate::IssuingTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct Segment {
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

impl rt::Blank for Segment {
    const BLANK: Self = Self {
        arrival_airport_code: rt::Blank::BLANK,
        carrier: rt::Blank::BLANK,
        departure_airport_code: rt::Blank::BLANK,
        flight_number: rt::Blank::BLANK,
        service_class: rt::Blank::BLANK,
        stopover_allowed: rt::Blank::BLANK,
    };
}

impl rt::Record for Segment {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_transaction_flight_data_leg",
            constants: &[],
            fields: &[
                rt::Field("arrival_airport_code", rt::NULLABLE),
                rt::Field("carrier", rt::NULLABLE),
                rt::Field("departure_airport_code", rt::NULLABLE),
                rt::Field("flight_number", rt::NULLABLE),
                rt::Field("service_class", rt::NULLABLE),
                rt::Field("stopover_allowed", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.arrival_airport_code,
            1 => &self.carrier,
            2 => &self.departure_airport_code,
            3 => &self.flight_number,
            4 => &self.service_class,
            _ => &self.stopover_allowed,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(Segment);
