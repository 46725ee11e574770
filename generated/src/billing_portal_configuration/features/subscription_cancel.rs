// Written by `cargo xtask generate`. Do not edit.
//! What is in `features.subscription_cancel` of [`BillingPortalConfiguration`](crate::BillingPortalConfiguration).

pub mod cancellation_reason;
pub use crate::subscription_schedule::phase::ProrationBehavior;

/// An object in `features.subscription_cancel.cancellation_reason` of [`BillingPortalConfiguration`](crate::BillingPortalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct CancellationReason {
    /// Whether the feature is enabled.
    pub enabled: bool,
    /// Which cancellation reasons will be given as options to the customer.
    pub options: Vec<cancellation_reason::Option>,
}

impl rt::Blank for CancellationReason {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        options: rt::Blank::BLANK,
    };
}

impl rt::Record for CancellationReason {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "portal_subscription_cancellation_reason",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("options", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.options,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.options,
        }
    }
}

rt::record_traits!(CancellationReason);

/// Whether to cancel subscriptions immediately or at the end of the billing period.
#[non_exhaustive]
pub enum Mode {
    /// `at_period_end`
    AtPeriodEnd,
    /// `immediately`
    Immediately,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Mode {
    AtPeriodEnd = "at_period_end",
    Immediately = "immediately",
});
