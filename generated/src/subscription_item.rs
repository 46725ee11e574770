// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`SubscriptionItem`](crate::SubscriptionItem).

/// An object in `billing_thresholds` of [`SubscriptionItem`](crate::SubscriptionItem) and `phases[].items[].billing_thresholds` of [`SubscriptionSchedule`](crate::SubscriptionSchedule).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingThresholds {
    /// Usage threshold that triggers the subscription to create an invoice
    pub usage_gte: Option<i64>,
}

impl rt::Blank for BillingThresholds {
    const BLANK: Self = Self {
        usage_gte: rt::Blank::BLANK,
    };
}

impl rt::Record for BillingThresholds {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "subscription_item_billing_thresholds",
            constants: &[],
            fields: &[rt::Field("usage_gte", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.usage_gte
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.usage_gte
    }
}

rt::record_traits!(BillingThresholds);
