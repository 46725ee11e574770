// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The object at `v2.core.account/future_requirements/entries[]/requested_reasons[]`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountEntryRequestedReason {
    /// Machine-readable description of Stripe's reason for collecting the requirement.
    pub code: V2CoreAccountEntryRequestedReasonCode,
}

impl Blank for V2CoreAccountEntryRequestedReason {
    const BLANK: Self = Self { code: Blank::BLANK };
}

impl Record for V2CoreAccountEntryRequestedReason {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[Field("code", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.code
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.code
    }
}

impl std::fmt::Debug for V2CoreAccountEntryRequestedReason {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountEntryRequestedReason);

/// Machine-readable description of Stripe's reason for collecting the requirement.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V2CoreAccountEntryRequestedReasonCode {
    /// `routine_onboarding`
    RoutineOnboarding,
    /// `routine_verification`
    RoutineVerification,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(V2CoreAccountEntryRequestedReasonCode {
    RoutineOnboarding = "routine_onboarding",
    RoutineVerification = "routine_verification",
});
