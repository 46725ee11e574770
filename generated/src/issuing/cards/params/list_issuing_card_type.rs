// Written by `cargo xtask generate`. Do not edit.

/// The type of card to issue. Possible values are `physical` or `virtual`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListIssuingCardType {
    /// `physical`
    Physical,
    /// `virtual`
    Virtual,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ListIssuingCardType {
    Physical = "physical",
    Virtual = "virtual",
});
