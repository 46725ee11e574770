// Written by `cargo xtask generate`. Do not edit.
//! What is in `recurring` of [`Price`](crate::Price).

pub use crate::plan::Interval;

/// Configures how the quantity per period should be determined. Can be either `metered` or
/// `licensed`. `licensed` automatically bills the `quantity` set when adding it to a subscription.
/// `metered` aggregates the total usage based on usage records. Defaults to `licensed`.
#[non_exhaustive]
pub enum UsageType {
    /// `licensed`
    Licensed,
    /// `metered`
    Metered,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(UsageType {
    Licensed = "licensed",
    Metered = "metered",
});
