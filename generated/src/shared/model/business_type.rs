// Written by `cargo xtask generate`. Do not edit.

/// The business type.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BusinessType {
    /// `company`
    Company,
    /// `government_entity`
    GovernmentEntity,
    /// `individual`
    Individual,
    /// `non_profit`
    NonProfit,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BusinessType {
    Company = "company",
    GovernmentEntity = "government_entity",
    Individual = "individual",
    NonProfit = "non_profit",
});
