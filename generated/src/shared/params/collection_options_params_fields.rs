// Written by `cargo xtask generate`. Do not edit.

/// Specifies whether the platform collects only currently_due requirements (`currently_due`) or
/// both currently_due and eventually_due requirements (`eventually_due`). If you don’t specify
/// collection_options, the default value is currently_due.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CollectionOptionsParamsFields {
    /// `currently_due`
    CurrentlyDue,
    /// `eventually_due`
    EventuallyDue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CollectionOptionsParamsFields {
    CurrentlyDue = "currently_due",
    EventuallyDue = "eventually_due",
});
