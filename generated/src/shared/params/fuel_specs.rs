// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decimal, Params, Value};

stripe_runtime::params! {
    /// Information about fuel that was purchased with this transaction.
    ///
    /// Parameters at `PostTestHelpersIssuingAuthorizations/fuel`, `PostTestHelpersIssuingAuthorizationsAuthorizationFinalizeAmount/fuel`, `PostTestHelpersIssuingAuthorizationsAuthorizationCapture/purchase_details/fuel` and 2 more places.
    pub struct FuelSpecs;
}

impl FuelSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `industry_product_code`.
    #[inline]
    pub fn industry_product_code(
        mut self,
        industry_product_code: impl Into<String>,
    ) -> Self {
        self.0.set("industry_product_code", Value::text(industry_product_code));
        self
    }

    /// Sets `quantity_decimal`.
    #[inline]
    pub fn quantity_decimal(mut self, quantity_decimal: impl Into<Decimal>) -> Self {
        self.0.set("quantity_decimal", Into::<Decimal>::into(quantity_decimal));
        self
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: FuelSpecsType) -> Self {
        self.0.set("type", type_);
        self
    }

    /// Sets `unit`.
    #[inline]
    pub fn unit(mut self, unit: FuelSpecsUnit) -> Self {
        self.0.set("unit", unit);
        self
    }

    /// Sets `unit_cost_decimal`.
    #[inline]
    pub fn unit_cost_decimal(mut self, unit_cost_decimal: impl Into<Decimal>) -> Self {
        self.0.set("unit_cost_decimal", Into::<Decimal>::into(unit_cost_decimal));
        self
    }
}

impl Default for FuelSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `PostTestHelpersIssuingAuthorizations/fuel/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FuelSpecsType {
    /// `diesel`
    Diesel,
    /// `other`
    Other,
    /// `unleaded_plus`
    UnleadedPlus,
    /// `unleaded_regular`
    UnleadedRegular,
    /// `unleaded_super`
    UnleadedSuper,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(FuelSpecsType {
    Diesel = "diesel",
    Other = "other",
    UnleadedPlus = "unleaded_plus",
    UnleadedRegular = "unleaded_regular",
    UnleadedSuper = "unleaded_super",
});

/// The values of `PostTestHelpersIssuingAuthorizations/fuel/unit`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FuelSpecsUnit {
    /// `charging_minute`
    ChargingMinute,
    /// `imperial_gallon`
    ImperialGallon,
    /// `kilogram`
    Kilogram,
    /// `kilowatt_hour`
    KilowattHour,
    /// `liter`
    Liter,
    /// `other`
    Other,
    /// `pound`
    Pound,
    /// `us_gallon`
    UsGallon,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(FuelSpecsUnit {
    ChargingMinute = "charging_minute",
    ImperialGallon = "imperial_gallon",
    Kilogram = "kilogram",
    KilowattHour = "kilowatt_hour",
    Liter = "liter",
    Other = "other",
    Pound = "pound",
    UsGallon = "us_gallon",
});
