// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_preview.us_bank_account.networks` of [`ConfirmationToken`](crate::ConfirmationToken).

/// The values of `payment_method_preview.us_bank_account.networks.supported[]` of [`ConfirmationToken`](crate::ConfirmationToken).
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
