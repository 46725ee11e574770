// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `portal_subscription_cancellation_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PortalSubscriptionCancellationReason {
    /// Whether the feature is enabled.
    pub enabled: bool,
    /// Which cancellation reasons will be given as options to the customer.
    pub options: Vec<PortalSubscriptionCancellationReasonOption>,
}

impl Blank for PortalSubscriptionCancellationReason {
    const BLANK: Self = Self {
        enabled: Blank::BLANK,
        options: Blank::BLANK,
    };
}

impl Record for PortalSubscriptionCancellationReason {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "portal_subscription_cancellation_reason",
            constants: &[],
            fields: &[Field("enabled", REQUIRED), Field("options", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.enabled,
            _ => &self.options,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.options,
        }
    }
}

impl std::fmt::Debug for PortalSubscriptionCancellationReason {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PortalSubscriptionCancellationReason);

/// The values of `portal_subscription_cancellation_reason/options[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PortalSubscriptionCancellationReasonOption {
    /// `customer_service`
    CustomerService,
    /// `low_quality`
    LowQuality,
    /// `missing_features`
    MissingFeatures,
    /// `other`
    Other,
    /// `switched_service`
    SwitchedService,
    /// `too_complex`
    TooComplex,
    /// `too_expensive`
    TooExpensive,
    /// `unused`
    Unused,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PortalSubscriptionCancellationReasonOption {
    CustomerService = "customer_service",
    LowQuality = "low_quality",
    MissingFeatures = "missing_features",
    Other = "other",
    SwitchedService = "switched_service",
    TooComplex = "too_complex",
    TooExpensive = "too_expensive",
    Unused = "unused",
});
