// Written by `cargo xtask generate`. Do not edit.

/// The Electronic Commerce Indicator (ECI). A protocol-level field indicating what degree of
/// authentication was performed.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ElectronicCommerceIndicator {
    /// `01`
    V01,
    /// `02`
    V02,
    /// `05`
    V05,
    /// `06`
    V06,
    /// `07`
    V07,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ElectronicCommerceIndicator {
    V01 = "01",
    V02 = "02",
    V05 = "05",
    V06 = "06",
    V07 = "07",
});
