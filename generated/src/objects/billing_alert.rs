// Written by `cargo xtask generate`. Do not edit.

/// A billing alert is a resource that notifies you when a certain usage threshold on a meter is
/// crossed. For example, you might create a billing alert to notify you when a certain user made
/// 100 API requests.
///
/// The object `billing.alert`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingAlert {
    /// Unique identifier for the object.
    pub id: crate::ids::BillingAlertId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Status of the alert. This can be active, inactive or archived.
    pub status: Option<crate::billing_alert::Status>,
    /// Title of the alert.
    pub title: String,
    /// Encapsulates configuration of the alert to monitor usage on a specific
    /// [Billing Meter](https://docs.stripe.com/api/billing/meter).
    pub usage_threshold: Option<rt::Part<crate::billing_alert::UsageThreshold>>,
}

impl rt::Record for BillingAlert {
    fn blank() -> Self {
        Self {
            id: rt::blank(),
            livemode: rt::blank(),
            status: rt::blank(),
            title: rt::blank(),
            usage_threshold: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing.alert",
            constants: &[
                ("alert_type", rt::Constant::Str("usage_threshold")),
                ("object", rt::Constant::Str("billing.alert")),
            ],
            fields: &[
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("status", rt::NULLABLE),
                rt::Field("title", rt::REQUIRED),
                rt::Field("usage_threshold", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.id,
            1 => &self.livemode,
            2 => &self.status,
            3 => &self.title,
            _ => &self.usage_threshold,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.id,
            1 => &mut self.livemode,
            2 => &mut self.status,
            3 => &mut self.title,
            _ => &mut self.usage_threshold,
        }
    }
}

rt::record_traits!(BillingAlert);

impl rt::Resource for BillingAlert {
    type Id = crate::ids::BillingAlertId;
    const OBJECT: &'static str = "billing.alert";
}

impl BillingAlert {
    /// Expands `usage_threshold.filters.customer`.
    pub const USAGE_THRESHOLD_FILTERS_CUSTOMER: rt::Expand<
        Self,
        crate::ids::CustomerId,
    > = rt::Expand::new("usage_threshold.filters.customer");
    /// Expands `usage_threshold.meter`.
    pub const USAGE_THRESHOLD_METER: rt::Expand<Self, crate::ids::BillingMeterId> = rt::Expand::new(
        "usage_threshold.meter",
    );
}
