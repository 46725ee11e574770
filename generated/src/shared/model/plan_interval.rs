// Written by `cargo xtask generate`. Do not edit.

/// The frequency at which a subscription is billed. One of `day`, `week`, `month` or `year`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlanInterval {
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

stripe_runtime::open_enum!(PlanInterval {
    Day = "day",
    Month = "month",
    Week = "week",
    Year = "year",
});
