// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`IssuingSettlement`](crate::IssuingSettlement).

/// The card network for this settlement report. One of \["visa", "maestro", "mastercard"]
#[non_exhaustive]
pub enum Network {
    /// `maestro`
    Maestro,
    /// `mastercard`
    Mastercard,
    /// `visa`
    Visa,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Network {
    Maestro = "maestro",
    Mastercard = "mastercard",
    Visa = "visa",
});

/// The current processing status of this settlement.
#[non_exhaustive]
pub enum Status {
    /// `complete`
    Complete,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Complete = "complete",
    Pending = "pending",
});
