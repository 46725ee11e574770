// Written by `cargo xtask generate`. Do not edit.

/// The level of the jurisdiction that imposes this tax rate. Will be `null` for manually defined
/// tax rates.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JurisdictionLevel {
    /// `city`
    City,
    /// `country`
    Country,
    /// `county`
    County,
    /// `district`
    District,
    /// `multiple`
    Multiple,
    /// `state`
    State,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(JurisdictionLevel {
    City = "city",
    Country = "country",
    County = "county",
    District = "district",
    Multiple = "multiple",
    State = "state",
});
