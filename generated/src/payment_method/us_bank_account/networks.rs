// Written by `cargo xtask generate`. Do not edit.
//! What is in `us_bank_account.networks` of [`PaymentMethod`](crate::PaymentMethod).

/// The values of `us_bank_account.networks.supported[]` of [`PaymentMethod`](crate::PaymentMethod).
#[non_exhaustive]
pub enum Supported {
    /// `ach`
    Ach,
    /// `us_domestic_wire`
    UsDomesticWire,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Supported {
    Ach = "ach",
    UsDomesticWire = "us_domestic_wire",
});
