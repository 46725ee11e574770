// Written by `cargo xtask generate`. Do not edit.

/// The entity type represented by the Account. Ensure this field is accurate before adding
/// configurations that rely on identity information, as it determines which identity fields apply
/// and how the Account is validated.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EntityType {
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

stripe_runtime::open_enum!(EntityType {
    Company = "company",
    GovernmentEntity = "government_entity",
    Individual = "individual",
    NonProfit = "non_profit",
});
