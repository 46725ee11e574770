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
        self,
        industry_product_code: impl Into<String>,
    ) -> Self {
        Self(self.0.with("industry_product_code", Value::text(industry_product_code)))
    }

    /// Sets `quantity_decimal`.
    #[inline]
    pub fn quantity_decimal(self, quantity_decimal: impl Into<Decimal>) -> Self {
        Self(self.0.with("quantity_decimal", Into::<Decimal>::into(quantity_decimal)))
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(self, type_: FuelSpecsType) -> Self {
        Self(self.0.with("type", type_))
    }

    /// Sets `unit`.
    #[inline]
    pub fn unit(self, unit: FuelSpecsUnit) -> Self {
        Self(self.0.with("unit", unit))
    }

    /// Sets `unit_cost_decimal`.
    #[inline]
    pub fn unit_cost_decimal(self, unit_cost_decimal: impl Into<Decimal>) -> Self {
        Self(self.0.with("unit_cost_decimal", Into::<Decimal>::into(unit_cost_decimal)))
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
