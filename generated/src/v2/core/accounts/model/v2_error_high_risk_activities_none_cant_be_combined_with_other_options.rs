// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorHighRiskActivitiesNoneCantBeCombinedWithOtherOptionsError;

/// NONE is combined with another value in the HighRiskActivities list.
///
/// The schema `v2.error.high_risk_activities_none_cant_be_combined_with_other_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorHighRiskActivitiesNoneCantBeCombinedWithOtherOptions {
    /// Information about the error that occurred
    pub error: V2ErrorHighRiskActivitiesNoneCantBeCombinedWithOtherOptionsError,
}

impl Blank for V2ErrorHighRiskActivitiesNoneCantBeCombinedWithOtherOptions {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorHighRiskActivitiesNoneCantBeCombinedWithOtherOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.high_risk_activities_none_cant_be_combined_with_other_options",
            constants: &[],
            fields: &[Field("error", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.error
    }
}

impl std::fmt::Debug for V2ErrorHighRiskActivitiesNoneCantBeCombinedWithOtherOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorHighRiskActivitiesNoneCantBeCombinedWithOtherOptions);
