// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{BillingMode, ProrationBehavior, UpdateSubscriptionSchedulePhase};

stripe_runtime::params! {
    /// The schedule creation or modification params to apply as a preview. Cannot be used with
    /// `subscription` or `subscription_` prefixed fields.
    ///
    /// Parameters at `PostInvoicesCreatePreview/schedule_details`.
    pub struct ScheduleDetailsParams;
}

impl ScheduleDetailsParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `billing_mode`.
    #[inline]
    pub fn billing_mode(self, billing_mode: BillingMode) -> Self {
        Self(self.0.with("billing_mode", billing_mode))
    }

    /// Sets `end_behavior`.
    #[inline]
    pub fn end_behavior(self, end_behavior: ScheduleDetailsParamsEndBehavior) -> Self {
        Self(self.0.with("end_behavior", end_behavior))
    }

    /// Sets `phases`.
    #[inline]
    pub fn phases(
        self,
        phases: impl IntoIterator<Item = UpdateSubscriptionSchedulePhase>,
    ) -> Self {
        Self(self.0.with("phases", Value::list(phases)))
    }

    /// Sets `proration_behavior`.
    #[inline]
    pub fn proration_behavior(self, proration_behavior: ProrationBehavior) -> Self {
        Self(self.0.with("proration_behavior", proration_behavior))
    }
}

impl Default for ScheduleDetailsParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `PostInvoicesCreatePreview/schedule_details/end_behavior`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScheduleDetailsParamsEndBehavior {
    /// `cancel`
    Cancel,
    /// `release`
    Release,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ScheduleDetailsParamsEndBehavior {
    Cancel = "cancel",
    Release = "release",
});
