// Written by `cargo xtask generate`. Do not edit.

/// The status of the most recent automated tax calculation for this invoice.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutomaticTaxStatus {
    /// `complete`
    Complete,
    /// `failed`
    Failed,
    /// `requires_location_inputs`
    RequiresLocationInputs,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AutomaticTaxStatus {
    Complete = "complete",
    Failed = "failed",
    RequiresLocationInputs = "requires_location_inputs",
});
