// Written by `cargo xtask generate`. Do not edit.

/// If Stripe disabled automatic tax, this enum describes why.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SchedulesPhaseAutomaticTaxDisabledReason {
    /// `requires_location_inputs`
    RequiresLocationInputs,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(SchedulesPhaseAutomaticTaxDisabledReason {
    RequiresLocationInputs = "requires_location_inputs",
});
