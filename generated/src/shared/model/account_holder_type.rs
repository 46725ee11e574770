// Written by `cargo xtask generate`. Do not edit.

/// Account holder type: individual or company.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountHolderType {
    /// `company`
    Company,
    /// `individual`
    Individual,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountHolderType {
    Company = "company",
    Individual = "individual",
});
