// Written by `cargo xtask generate`. Do not edit.
//! What is in `fuel` of [`IssuingAuthorization`](crate::IssuingAuthorization).

/// The type of fuel that was purchased.
#[non_exhaustive]
pub enum Type {
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

rt::open_enum!(Type {
    Diesel = "diesel",
    Other = "other",
    UnleadedPlus = "unleaded_plus",
    UnleadedRegular = "unleaded_regular",
    UnleadedSuper = "unleaded_super",
});

/// The units for `quantity_decimal`.
#[non_exhaustive]
pub enum Unit {
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

rt::open_enum!(Unit {
    ChargingMinute = "charging_minute",
    ImperialGallon = "imperial_gallon",
    Kilogram = "kilogram",
    KilowattHour = "kilowatt_hour",
    Liter = "liter",
    Other = "other",
    Pound = "pound",
    UsGallon = "us_gallon",
});
