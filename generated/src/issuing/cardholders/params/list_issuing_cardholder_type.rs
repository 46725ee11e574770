// Written by `cargo xtask generate`. Do not edit.

/// One of `individual` or `company`. See
/// [Choose a cardholder type](https://docs.stripe.com/issuing/other/choose-cardholder) for more
/// details.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListIssuingCardholderType {
    /// `company`
    Company,
    /// `individual`
    Individual,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ListIssuingCardholderType {
    Company = "company",
    Individual = "individual",
});
