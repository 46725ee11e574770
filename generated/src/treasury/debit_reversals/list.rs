// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`treasury::debit_reversals::list`](fn@crate::treasury::debit_reversals::list).

/// The values of `resolution` of [`treasury::debit_reversals::list`](fn@crate::treasury::debit_reversals::list).
#[non_exhaustive]
pub enum Resolution {
    /// `lost`
    Lost,
    /// `won`
    Won,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Resolution {
    Lost = "lost",
    Won = "won",
});

/// The values of `status` of [`treasury::debit_reversals::list`](fn@crate::treasury::debit_reversals::list).
#[non_exhaustive]
pub enum Status {
    /// `canceled`
    Canceled,
    /// `completed`
    Completed,
    /// `processing`
    Processing,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Canceled = "canceled",
    Completed = "completed",
    Processing = "processing",
});
