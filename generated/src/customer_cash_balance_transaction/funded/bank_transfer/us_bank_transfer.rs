// Written by `cargo xtask generate`. Do not edit.
//! What is in `funded.bank_transfer.us_bank_transfer` of [`CustomerCashBalanceTransaction`](crate::CustomerCashBalanceTransaction).

/// The banking network used for this funding.
#[non_exhaustive]
pub enum Network {
    /// `ach`
    Ach,
    /// `domestic_wire_us`
    DomesticWireUs,
    /// `swift`
    Swift,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Network {
    Ach = "ach",
    DomesticWireUs = "domestic_wire_us",
    Swift = "swift",
});
