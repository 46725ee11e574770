// Written by `cargo xtask generate`. Do not edit.
//! What is in `use_case.account_onboarding.collection_options` of [`V2CoreAccountLink`](crate::V2CoreAccountLink).

/// Specifies whether the platform collects only currently_due requirements (`currently_due`) or
/// both currently_due and eventually_due requirements (`eventually_due`). If you don’t specify
/// collection_options, the default value is currently_due.
#[non_exhaustive]
pub enum Fields {
    /// `currently_due`
    CurrentlyDue,
    /// `eventually_due`
    EventuallyDue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Fields {
    CurrentlyDue = "currently_due",
    EventuallyDue = "eventually_due",
});

/// Specifies whether the platform collects future_requirements in addition to requirements in
/// Connect Onboarding. The default value is `omit`.
#[non_exhaustive]
pub enum FutureRequirements {
    /// `include`
    Include,
    /// `omit`
    Omit,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(FutureRequirements {
    Include = "include",
    Omit = "omit",
});
