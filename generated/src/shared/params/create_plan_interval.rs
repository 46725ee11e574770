// Written by `cargo xtask generate`. Do not edit.

/// Specifies billing frequency. Either `day`, `week`, `month` or `year`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreatePlanInterval {
    /// `day`
    Day,
    /// `month`
    Month,
    /// `week`
    Week,
    /// `year`
    Year,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CreatePlanInterval {
    Day = "day",
    Month = "month",
    Week = "week",
    Year = "year",
});
