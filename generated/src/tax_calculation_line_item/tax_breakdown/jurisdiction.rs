// Written by `cargo xtask generate`. Do not edit.
//! What is in `tax_breakdown.jurisdiction` of [`TaxCalculationLineItem`](crate::TaxCalculationLineItem).

/// Indicates the level of the jurisdiction imposing the tax.
#[non_exhaustive]
pub enum Level {
    /// `city`
    City,
    /// `country`
    Country,
    /// `county`
    County,
    /// `district`
    District,
    /// `state`
    State,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Level {
    City = "city",
    Country = "country",
    County = "county",
    District = "district",
    State = "state",
});
