// Written by `cargo xtask generate`. Do not edit.

/// The collect parameter is deprecated. Use `collection_options` instead.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountLinkCollect {
    /// `currently_due`
    CurrentlyDue,
    /// `eventually_due`
    EventuallyDue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountLinkCollect {
    CurrentlyDue = "currently_due",
    EventuallyDue = "eventually_due",
});
