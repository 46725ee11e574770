// Written by `cargo xtask generate`. Do not edit.
//! What is in `purchase_details` of [`IssuingTransaction`](crate::IssuingTransaction).

pub mod fleet;
pub mod flight;

/// An object in `purchase_details.fleet` of [`IssuingTransaction`](crate::IssuingTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct Fleet {
    /// Answers to prompts presented to cardholder at point of sale.
    pub cardholder_prompt_data: Option<rt::Part<fleet::CardholderPromptData>>,
    /// The type of purchase. One of `fuel_purchase`, `non_fuel_purchase`, or
    /// `fuel_and_non_fuel_purchase`.
    pub purchase_type: Option<String>,
    /// More information about the total amount. This information is not guaranteed to be accurate as
    /// some merchants may provide unreliable data.
    pub reported_breakdown: Option<
        rt::Part<crate::issuing_authorization::fleet::ReportedBreakdown>,
    >,
    /// The type of fuel service. One of `non_fuel_transaction`, `full_service`, or `self_service`.
    pub service_type: Option<String>,
}

impl rt::Blank for Fleet {
    const BLANK: Self = Self {
        cardholder_prompt_data: rt::Blank::BLANK,
        purchase_type: rt::Blank::BLANK,
        reported_breakdown: rt::Blank::BLANK,
        service_type: rt::Blank::BLANK,
    };
}

impl rt::Record for Fleet {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_transaction_fleet_data",
            constants: &[],
            fields: &[
                rt::Field("cardholder_prompt_data", rt::NULLABLE),
                rt::Field("purchase_type", rt::NULLABLE),
                rt::Field("reported_breakdown", rt::NULLABLE),
                rt::Field("service_type", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.cardholder_prompt_data,
            1 => &self.purchase_type,
            2 => &self.reported_breakdown,
            _ => &self.service_type,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.cardholder_prompt_data,
            1 => &mut self.purchase_type,
            2 => &mut self.reported_breakdown,
            _ => &mut self.service_type,
        }
    }
}

rt::record_traits!(Fleet);

/// An object in `purchase_details.flight` of [`IssuingTransaction`](crate::IssuingTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct Flight {
    /// The time that the flight departed.
    pub departure_at: Option<i64>,
    /// The name of the passenger.
    pub passenger_name: Option<String>,
    /// Whether the ticket is refundable.
    pub refundable: Option<bool>,
    /// The legs of the trip.
    pub segments: Option<Vec<flight::Segment>>,
    /// The travel agency that issued the ticket.
    pub travel_agency: Option<String>,
}

impl rt::Blank for Flight {
    const BLANK: Self = Self {
        departure_at: rt::Blank::BLANK,
        passenger_name: rt::Blank::BLANK,
        refundable: rt::Blank::BLANK,
        segments: rt::Blank::BLANK,
        travel_agency: rt::Blank::BLANK,
    };
}

impl rt::Record for Flight {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_transaction_flight_data",
            constants: &[],
            fields: &[
                rt::Field("departure_at", rt::NULLABLE),
                rt::Field("passenger_name", rt::NULLABLE),
                rt::Field("refundable", rt::NULLABLE),
                rt::Field("segments", rt::NULLABLE),
                rt::Field("travel_agency", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.departure_at,
            1 => &self.passenger_name,
            2 => &self.refundable,
            3 => &self.segments,
            _ => &self.travel_agency,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.departure_at,
            1 => &mut self.passenger_name,
            2 => &mut self.refundable,
            3 => &mut self.segments,
            _ => &mut self.travel_agency,
        }
    }
}

rt::record_traits!(Flight);

/// An object in `purchase_details.fuel` of [`IssuingTransaction`](crate::IssuingTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct Fuel {
    /// [Conexxus Payment System Product Code](https://www.conexxus.org/conexxus-payment-system-product-codes)
    /// identifying the primary fuel product purchased.
    pub industry_product_code: Option<String>,
    /// The quantity of `unit`s of fuel that was dispensed, represented as a decimal string with at most
    /// 12 decimal places.
    pub quantity_decimal: Option<rt::Decimal>,
    /// The type of fuel that was purchased. One of `diesel`, `unleaded_plus`, `unleaded_regular`,
    /// `unleaded_super`, or `other`.
    pub type_: String,
    /// The units for `quantity_decimal`. One of `charging_minute`, `imperial_gallon`, `kilogram`,
    /// `kilowatt_hour`, `liter`, `pound`, `us_gallon`, or `other`.
    pub unit: String,
    /// The cost in cents per each unit of fuel, represented as a decimal string with at most 12 decimal
    /// places.
    pub unit_cost_decimal: rt::Decimal,
}

impl rt::Record for Fuel {
    fn blank() -> Self {
        Self {
            industry_product_code: rt::blank(),
            quantity_decimal: rt::blank(),
            type_: rt::blank(),
            unit: rt::blank(),
            unit_cost_decimal: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_transaction_fuel_data",
            constants: &[],
            fields: &[
                rt::Field("industry_product_code", rt::NULLABLE),
                rt::Field("quantity_decimal", rt::NULLABLE),
                rt::Field("type", rt::REQUIRED),
                rt::Field("unit", rt::REQUIRED),
                rt::Field("unit_cost_decimal", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.industry_product_code,
            1 => &self.quantity_decimal,
            2 => &self.type_,
            3 => &self.unit,
            _ => &self.unit_cost_decimal,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.industry_product_code,
            1 => &mut self.quantity_decimal,
            2 => &mut self.type_,
            3 => &mut self.unit,
            _ => &mut self.unit_cost_decimal,
        }
    }
}

rt::record_traits!(Fuel);

/// An object in `purchase_details.lodging` of [`IssuingTransaction`](crate::IssuingTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct Lodging {
    /// The time of checking into the lodging.
    pub check_in_at: Option<i64>,
    /// The number of nights stayed at the lodging.
    pub nights: Option<i64>,
}

impl rt::Blank for Lodging {
    const BLANK: Self = Self {
        check_in_at: rt::Blank::BLANK,
        nights: rt::Blank::BLANK,
    };
}

impl rt::Record for Lodging {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_transaction_lodging_data",
            constants: &[],
            fields: &[
                rt::Field("check_in_at", rt::NULLABLE),
                rt::Field("nights", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.check_in_at,
            _ => &self.nights,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.check_in_at,
            _ => &mut self.nights,
        }
    }
}

rt::record_traits!(Lodging);

/// An object in `purchase_details.receipt[]` of [`IssuingTransaction`](crate::IssuingTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct Receipt {
    /// The description of the item. The maximum length of this field is 26 characters.
    pub description: Option<String>,
    /// The quantity of the item.
    pub quantity: Option<f64>,
    /// The total for this line item in cents.
    pub total: Option<i64>,
    /// The unit cost of the item in cents.
    pub unit_cost: Option<i64>,
}

impl rt::Blank for Receipt {
    const BLANK: Self = Self {
        description: rt::Blank::BLANK,
        quantity: rt::Blank::BLANK,
        total: rt::Blank::BLANK,
        unit_cost: rt::Blank::BLANK,
    };
}

impl rt::Record for Receipt {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_transaction_receipt_data",
            constants: &[],
            fields: &[
                rt::Field("description", rt::NULLABLE),
                rt::Field("quantity", rt::NULLABLE),
                rt::Field("total", rt::NULLABLE),
                rt::Field("unit_cost", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.description,
            1 => &self.quantity,
            2 => &self.total,
            _ => &self.unit_cost,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.description,
            1 => &mut self.quantity,
            2 => &mut self.total,
            _ => &mut self.unit_cost,
        }
    }
}

rt::record_traits!(Receipt);
