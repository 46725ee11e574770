// Written by `cargo xtask generate`. Do not edit.
//! What is in `fleet` of [`IssuingAuthorization`](crate::IssuingAuthorization).

#[cfg(feature = "issuing-transactions")]
pub mod reported_breakdown;

#[cfg(feature = "issuing-authorizations")]
/// An object in `fleet.cardholder_prompt_data` of [`IssuingAuthorization`](crate::IssuingAuthorization).
#[derive(Clone)]
#[non_exhaustive]
pub struct CardholderPromptData {
    /// \[Deprecated] An alphanumeric ID, though typical point of sales only support numeric entry. The
    /// card program can be configured to prompt for a vehicle ID, driver ID, or generic ID.
    pub alphanumeric_id: Option<String>,
    /// Driver ID.
    pub driver_id: Option<String>,
    /// Odometer reading.
    pub odometer: Option<i64>,
    /// An alphanumeric ID. This field is used when a vehicle ID, driver ID, or generic ID is entered by
    /// the cardholder, but the merchant or card network did not specify the prompt type.
    pub unspecified_id: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// Vehicle number.
    pub vehicle_number: Option<String>,
}

#[cfg(feature = "issuing-authorizations")]
impl rt::Blank for CardholderPromptData {
    const BLANK: Self = Self {
        alphanumeric_id: rt::Blank::BLANK,
        driver_id: rt::Blank::BLANK,
        odometer: rt::Blank::BLANK,
        unspecified_id: rt::Blank::BLANK,
        user_id: rt::Blank::BLANK,
        vehicle_number: rt::Blank::BLANK,
    };
}

#[cfg(feature = "issuing-authorizations")]
impl rt::Record for CardholderPromptData {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_authorization_fleet_cardholder_prompt_data",
            constants: &[],
            fields: &[
                rt::Field("alphanumeric_id", rt::NULLABLE),
                rt::Field("driver_id", rt::NULLABLE),
                rt::Field("odometer", rt::NULLABLE),
                rt::Field("unspecified_id", rt::NULLABLE),
                rt::Field("user_id", rt::NULLABLE),
                rt::Field("vehicle_number", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.alphanumeric_id,
            1 => &self.driver_id,
            2 => &self.odometer,
            3 => &self.unspecified_id,
            4 => &self.user_id,
            _ => &self.vehicle_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.alphanumeric_id,
            1 => &mut self.driver_id,
            2 => &mut self.odometer,
            3 => &mut self.unspecified_id,
            4 => &mut self.user_id,
            _ => &mut self.vehicle_number,
        }
    }
}

#[cfg(feature = "issuing-authorizations")]
rt::record_traits!(CardholderPromptData);

#[cfg(
    any(
        feature = "issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
/// The type of purchase.
#[non_exhaustive]
pub enum PurchaseType {
    /// `fuel_and_non_fuel_purchase`
    FuelAndNonFuelPurchase,
    /// `fuel_purchase`
    FuelPurchase,
    /// `non_fuel_purchase`
    NonFuelPurchase,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(any(feature = "issuing-authorizations", feature = "test_helpers-issuing-transactions"))]
rt::open_enum!(PurchaseType {
    FuelAndNonFuelPurchase = "fuel_and_non_fuel_purchase",
    FuelPurchase = "fuel_purchase",
    NonFuelPurchase = "non_fuel_purchase",
});

#[cfg(feature = "issuing-transactions")]
/// An object in `fleet.reported_breakdown` of [`IssuingAuthorization`](crate::IssuingAuthorization) and `purchase_details.fleet.reported_breakdown` of [`IssuingTransaction`](crate::IssuingTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct ReportedBreakdown {
    /// Breakdown of fuel portion of the purchase.
    pub fuel: Option<rt::Part<reported_breakdown::Fuel>>,
    /// Breakdown of non-fuel portion of the purchase.
    pub non_fuel: Option<rt::Part<reported_breakdown::NonFuel>>,
    /// Information about tax included in this transaction.
    pub tax: Option<rt::Part<reported_breakdown::Tax>>,
}

#[cfg(feature = "issuing-transactions")]
impl rt::Blank for ReportedBreakdown {
    const BLANK: Self = Self {
        fuel: rt::Blank::BLANK,
        non_fuel: rt::Blank::BLANK,
        tax: rt::Blank::BLANK,
    };
}

#[cfg(feature = "issuing-transactions")]
impl rt::Record for ReportedBreakdown {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_authorization_fleet_reported_breakdown | issuing_transaction_fleet_reported_breakdown",
            constants: &[],
            fields: &[
                rt::Field("fuel", rt::NULLABLE),
                rt::Field("non_fuel", rt::NULLABLE),
                rt::Field("tax", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.fuel,
            1 => &self.non_fuel,
            _ => &self.tax,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.fuel,
            1 => &mut self.non_fuel,
            _ => &mut self.tax,
        }
    }
}

#[cfg(feature = "issuing-transactions")]
rt::record_traits!(ReportedBreakdown);

#[cfg(
    any(
        feature = "issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
/// The type of fuel service.
#[non_exhaustive]
pub enum ServiceType {
    /// `full_service`
    FullService,
    /// `non_fuel_transaction`
    NonFuelTransaction,
    /// `self_service`
    SelfService,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(any(feature = "issuing-authorizations", feature = "test_helpers-issuing-transactions"))]
rt::open_enum!(ServiceType {
    FullService = "full_service",
    NonFuelTransaction = "non_fuel_transaction",
    SelfService = "self_service",
});
