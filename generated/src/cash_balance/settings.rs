// Written by `cargo xtask generate`. Do not edit.
//! What is in `settings` of [`CashBalance`](crate::CashBalance).

/// The configuration for how funds that land in the customer cash balance are reconciled.
#[non_exhaustive]
pub enum ReconciliationMode {
    /// `automatic`
    Automatic,
    /// `manual`
    Manual,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(ReconciliationMode {
    Automatic = "automatic",
    Manual = "manual",
});
