// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::{PortalSubscriptionCancellationReason, ProrationBehavior};

/// The schema `portal_subscription_cancel`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PortalSubscriptionCancel {
    pub cancellation_reason: PortalSubscriptionCancellationReason,
    /// Whether the feature is enabled.
    pub enabled: bool,
    /// Whether to cancel subscriptions immediately or at the end of the billing period.
    pub mode: PortalSubscriptionCancelMode,
    /// Whether to create prorations when canceling subscriptions. Possible values are `none` and
    /// `create_prorations`.
    pub proration_behavior: ProrationBehavior,
}

impl Blank for PortalSubscriptionCancel {
    const BLANK: Self = Self {
        cancellation_reason: Blank::BLANK,
        enabled: Blank::BLANK,
        mode: Blank::BLANK,
        proration_behavior: Blank::BLANK,
    };
}

impl Record for PortalSubscriptionCancel {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "portal_subscription_cancel",
            constants: &[],
            fields: &[
                Field("cancellation_reason", REQUIRED),
                Field("enabled", REQUIRED),
                Field("mode", REQUIRED),
                Field("proration_behavior", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.cancellation_reason,
            1 => &self.enabled,
            2 => &self.mode,
            _ => &self.proration_behavior,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.cancellation_reason,
            1 => &mut self.enabled,
            2 => &mut self.mode,
            _ => &mut self.proration_behavior,
        }
    }
}

impl std::fmt::Debug for PortalSubscriptionCancel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PortalSubscriptionCancel);

/// Whether to cancel subscriptions immediately or at the end of the billing period.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PortalSubscriptionCancelMode {
    /// `at_period_end`
    AtPeriodEnd,
    /// `immediately`
    Immediately,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PortalSubscriptionCancelMode {
    AtPeriodEnd = "at_period_end",
    Immediately = "immediately",
});
