// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.konbini.store` of [`Charge`](crate::Charge).

/// The name of the convenience store chain where the payment was completed.
#[non_exhaustive]
pub enum Chain {
    /// `familymart`
    Familymart,
    /// `lawson`
    Lawson,
    /// `ministop`
    Ministop,
    /// `seicomart`
    Seicomart,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Chain {
    Familymart = "familymart",
    Lawson = "lawson",
    Ministop = "ministop",
    Seicomart = "seicomart",
});
