// Written by `cargo xtask generate`. Do not edit.

/// The units for `quantity_decimal`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingAuthorizationFuelDataUnit {
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

stripe_runtime::open_enum!(IssuingAuthorizationFuelDataUnit {
    ChargingMinute = "charging_minute",
    ImperialGallon = "imperial_gallon",
    Kilogram = "kilogram",
    KilowattHour = "kilowatt_hour",
    Liter = "liter",
    Other = "other",
    Pound = "pound",
    UsGallon = "us_gallon",
});
