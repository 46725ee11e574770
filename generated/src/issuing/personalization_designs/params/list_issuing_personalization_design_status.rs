// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetIssuingPersonalizationDesigns/status`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListIssuingPersonalizationDesignStatus {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `rejected`
    Rejected,
    /// `review`
    Review,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ListIssuingPersonalizationDesignStatus {
    Active = "active",
    Inactive = "inactive",
    Rejected = "rejected",
    Review = "review",
});
