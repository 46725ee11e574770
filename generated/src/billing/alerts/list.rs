// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`billing::alerts::list`](fn@crate::billing::alerts::list).

/// The values of `alert_type` of [`billing::alerts::list`](fn@crate::billing::alerts::list).
#[non_exhaustive]
pub enum AlertType {
    /// `usage_threshold`
    UsageThreshold,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AlertType {
    UsageThreshold = "usage_threshold",
});
