// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`test_helpers::issuing::settlements::create`](fn@crate::test_helpers::issuing::settlements::create).

/// The card network for this settlement. One of \["visa", "maestro", "mastercard"]
#[non_exhaustive]
pub enum Network {
    /// `maestro`
    Maestro,
    /// `visa`
    Visa,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Network {
    Maestro = "maestro",
    Visa = "visa",
});
