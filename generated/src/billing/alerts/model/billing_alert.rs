// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Field, NULLABLE, Part, Place, REQUIRED, Record, Resource, Shape,
    blank, debug,
};
use crate::{
    BillingAlertId, BillingMeterId, CustomerId, ThresholdsResourceUsageThresholdConfig,
};

/// A billing alert is a resource that notifies you when a certain usage threshold on a meter is
/// crossed. For example, you might create a billing alert to notify you when a certain user made
/// 100 API requests.
///
/// The schema `billing.alert`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingAlert {
    /// Unique identifier for the object.
    pub id: BillingAlertId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Status of the alert. This can be active, inactive or archived.
    pub status: Option<BillingAlertStatus>,
    /// Title of the alert.
    pub title: String,
    /// Encapsulates configuration of the alert to monitor usage on a specific
    /// [Billing Meter](https://docs.stripe.com/api/billing/meter).
    pub usage_threshold: Option<Part<ThresholdsResourceUsageThresholdConfig>>,
}

impl Record for BillingAlert {
    fn blank() -> Self {
        Self {
            id: blank(),
            livemode: blank(),
            status: blank(),
            title: blank(),
            usage_threshold: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing.alert",
            constants: &[
                ("alert_type", Constant::Str("usage_threshold")),
                ("object", Constant::Str("billing.alert")),
            ],
            fields: &[
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("status", NULLABLE),
                Field("title", REQUIRED),
                Field("usage_threshold", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.id,
            1 => &self.livemode,
            2 => &self.status,
            3 => &self.title,
            _ => &self.usage_threshold,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.id,
            1 => &mut self.livemode,
            2 => &mut self.status,
            3 => &mut self.title,
            _ => &mut self.usage_threshold,
        }
    }
}

impl std::fmt::Debug for BillingAlert {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingAlert);

impl Resource for BillingAlert {
    type Id = BillingAlertId;
    const OBJECT: &'static str = "billing.alert";
}

impl BillingAlert {
    /// Expands `usage_threshold.filters.customer`.
    pub const USAGE_THRESHOLD_FILTERS_CUSTOMER: Expand<Self, CustomerId> = Expand::new(
        "usage_threshold.filters.customer",
    );
    /// Expands `usage_threshold.meter`.
    pub const USAGE_THRESHOLD_METER: Expand<Self, BillingMeterId> = Expand::new(
        "usage_threshold.meter",
    );
}

/// Status of the alert. This can be active, inactive or archived.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingAlertStatus {
    /// `active`
    Active,
    /// `archived`
    Archived,
    /// `inactive`
    Inactive,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BillingAlertStatus {
    Active = "active",
    Archived = "archived",
    Inactive = "inactive",
});
