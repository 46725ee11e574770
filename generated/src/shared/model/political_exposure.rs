// Written by `cargo xtask generate`. Do not edit.

/// Indicates if the person or any of their representatives, family members, or other closely
/// related persons, declares that they hold or have held an important public job or function, in
/// any jurisdiction.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PoliticalExposure {
    /// `existing`
    Existing,
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PoliticalExposure {
    Existing = "existing",
    None = "none",
});
