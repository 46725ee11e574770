// Written by `cargo xtask generate`. Do not edit.

/// Mandate collection method
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MandateUsBankAccountCollectionMethod {
    /// `paper`
    Paper,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(MandateUsBankAccountCollectionMethod {
    Paper = "paper",
});
