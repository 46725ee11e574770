// Written by `cargo xtask generate`. Do not edit.
//! What is in `future_requirements.entry.requested_reason` of [`V2CoreAccount`](crate::V2CoreAccount).

/// Machine-readable description of Stripe's reason for collecting the requirement.
#[non_exhaustive]
pub enum Code {
    /// `routine_onboarding`
    RoutineOnboarding,
    /// `routine_verification`
    RoutineVerification,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Code {
    RoutineOnboarding = "routine_onboarding",
    RoutineVerification = "routine_verification",
});
