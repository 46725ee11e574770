// Written by `cargo xtask generate`. Do not edit.

/// Simulated payment type.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TestHelperTerminalReaderType {
    /// `card`
    Card,
    /// `card_present`
    CardPresent,
    /// `interac_present`
    InteracPresent,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TestHelperTerminalReaderType {
    Card = "card",
    CardPresent = "card_present",
    InteracPresent = "interac_present",
});
