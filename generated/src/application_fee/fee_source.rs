// Written by `cargo xtask generate`. Do not edit.
//! What is in `fee_source` of [`ApplicationFee`](crate::ApplicationFee).

/// Type of object that created the application fee.
#[non_exhaustive]
pub enum Type {
    /// `charge`
    Charge,
    /// `payout`
    Payout,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Charge = "charge",
    Payout = "payout",
});
