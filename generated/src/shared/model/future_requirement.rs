// Written by `cargo xtask generate`. Do not edit.

/// Specifies whether the platform collects future_requirements in addition to requirements in
/// Connect Onboarding. The default value is `omit`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FutureRequirement {
    /// `include`
    Include,
    /// `omit`
    Omit,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(FutureRequirement {
    Include = "include",
    Omit = "omit",
});
