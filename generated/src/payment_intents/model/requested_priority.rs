// Written by `cargo xtask generate`. Do not edit.

/// Requested routing priority
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestedPriority {
    /// `domestic`
    Domestic,
    /// `international`
    International,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(RequestedPriority {
    Domestic = "domestic",
    International = "international",
});
