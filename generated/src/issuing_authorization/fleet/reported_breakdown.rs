// Written by `cargo xtask generate`. Do not edit.
//! What is in `fleet.reported_breakdown` of [`IssuingAuthorization`](crate::IssuingAuthorization).

/// An object in `fleet.reported_breakdown.fuel` of [`IssuingAuthorization`](crate::IssuingAuthorization) and `purchase_details.fleet.reported_breakdown.fuel` of [`IssuingTransaction`](crate::IssuingTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct Fuel {
    /// Gross fuel amount that should equal Fuel Quantity multiplied by Fuel Unit Cost, inclusive of
    /// taxes.
    pub gross_amount_decimal: Option<rt::Decimal>,
}

impl rt::Blank for Fuel {
    const BLANK: Self = Self {
        gross_amount_decimal: rt::Blank::BLANK,
    };
}

impl rt::Record for Fuel {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_authorization_fleet_fuel_price_data | issuing_transaction_fleet_fuel_price_data",
            constants: &[],
            fields: &[rt::Field("gross_amount_decimal", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.gross_amount_decimal
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.gross_amount_decimal
    }
}

rt::record_traits!(Fuel);

/// An object in `fleet.reported_breakdown.non_fuel` of [`IssuingAuthorization`](crate::IssuingAuthorization) and `purchase_details.fleet.reported_breakdown.non_fuel` of [`IssuingTransaction`](crate::IssuingTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct NonFuel {
    /// Gross non-fuel amount that should equal the sum of the line items, inclusive of taxes.
    pub gross_amount_decimal: Option<rt::Decimal>,
}

impl rt::Blank for NonFuel {
    const BLANK: Self = Self {
        gross_amount_decimal: rt::Blank::BLANK,
    };
}

impl rt::Record for NonFuel {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_authorization_fleet_non_fuel_price_data | issuing_transaction_fleet_non_fuel_price_data",
            constants: &[],
            fields: &[rt::Field("gross_amount_decimal", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.gross_amount_decimal
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.gross_amount_decimal
    }
}

rt::record_traits!(NonFuel);

/// An object in `fleet.reported_breakdown.tax` of [`IssuingAuthorization`](crate::IssuingAuthorization) and `purchase_details.fleet.reported_breakdown.tax` of [`IssuingTransaction`](crate::IssuingTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct Tax {
    /// Amount of state or provincial Sales Tax included in the transaction amount. `null` if not
    /// reported by merchant or not subject to tax.
    pub local_amount_decimal: Option<rt::Decimal>,
    /// Amount of national Sales Tax or VAT included in the transaction amount. `null` if not reported
    /// by merchant or not subject to tax.
    pub national_amount_decimal: Option<rt::Decimal>,
}

impl rt::Blank for Tax {
    const BLANK: Self = Self {
        local_amount_decimal: rt::Blank::BLANK,
        national_amount_decimal: rt::Blank::BLANK,
    };
}

impl rt::Record for Tax {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_authorization_fleet_tax_data | issuing_transaction_fleet_tax_data",
            constants: &[],
            fields: &[
                rt::Field("local_amount_decimal", rt::NULLABLE),
                rt::Field("national_amount_decimal", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.local_amount_decimal,
            _ => &self.national_amount_decimal,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.local_amount_decimal,
            _ => &mut self.national_amount_decimal,
        }
    }
}

rt::record_traits!(Tax);
