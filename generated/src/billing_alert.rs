// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`BillingAlert`](crate::BillingAlert).

pub mod usage_threshold;

/// Status of the alert. This can be active, inactive or archived.
#[non_exhaustive]
pub enum Status {
    /// `active`
    Active,
    /// `archived`
    Archived,
    /// `inactive`
    Inactive,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Active = "active",
    Archived = "archived",
    Inactive = "inactive",
});

/// The usage threshold alert configuration enables setting up alerts for when a certain usage
/// threshold on a specific meter is crossed.
///
/// An object in `usage_threshold` of [`BillingAlert`](crate::BillingAlert).
#[derive(Clone)]
#[non_exhaustive]
pub struct UsageThreshold {
    /// The filters allow limiting the scope of this usage alert. You can only specify up to one filter
    /// at this time.
    pub filters: Option<Vec<usage_threshold::Filter>>,
    /// The value at which this alert will trigger.
    pub gte: i64,
    /// The [Billing Meter](https://docs.stripe.com/api/billing/meter) ID whose usage is monitored.
    pub meter: rt::Expandable<crate::ids::BillingMeterId>,
}

impl rt::Record for UsageThreshold {
    fn blank() -> Self {
        Self {
            filters: rt::blank(),
            gte: rt::blank(),
            meter: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "thresholds_resource_usage_threshold_config",
            constants: &[("recurrence", rt::Constant::Str("one_time"))],
            fields: &[
                rt::Field("filters", rt::NULLABLE),
                rt::Field("gte", rt::REQUIRED),
                rt::Field("meter", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.filters,
            1 => &self.gte,
            _ => &self.meter,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.filters,
            1 => &mut self.gte,
            _ => &mut self.meter,
        }
    }
}

rt::record_traits!(UsageThreshold);
