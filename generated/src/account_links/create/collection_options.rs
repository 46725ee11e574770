// Written by `cargo xtask generate`. Do not edit.
//! What `collection_options` of [`account_links::create`](fn@crate::account_links::create) takes.

/// The values of `collection_options[fields]` of [`account_links::create`](fn@crate::account_links::create).
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

/// The values of `collection_options[future_requirements]` of [`account_links::create`](fn@crate::account_links::create).
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
