// Written by `cargo xtask generate`. Do not edit.
//! What is in `features.subscription_update` of [`BillingPortalConfiguration`](crate::BillingPortalConfiguration).

pub mod product;
pub mod schedule_at_period_end;
pub use crate::subscription_schedule::phase::ProrationBehavior;

/// Determines the value to use for the billing cycle anchor on subscription updates. Valid values
/// are `now` or `unchanged`, and the default value is `unchanged`. Setting the value to `now`
/// resets the subscription's billing cycle anchor to the current time (in UTC). For more
/// information, see the billing cycle
/// [documentation](https://docs.stripe.com/billing/subscriptions/billing-cycle).
#[non_exhaustive]
pub enum BillingCycleAnchor {
    /// `now`
    Now,
    /// `unchanged`
    Unchanged,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(BillingCycleAnchor {
    Now = "now",
    Unchanged = "unchanged",
});

/// The values of `features.subscription_update.default_allowed_updates[]` of [`BillingPortalConfiguration`](crate::BillingPortalConfiguration), `features[subscription_update][default_allowed_updates][]` of [`billing_portal::configurations::create`](fn@crate::billing_portal::configurations::create) and one more place.
#[non_exhaustive]
pub enum DefaultAllowedUpdate {
    /// `price`
    Price,
    /// `promotion_code`
    PromotionCode,
    /// `quantity`
    Quantity,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(DefaultAllowedUpdate {
    Price = "price",
    PromotionCode = "promotion_code",
    Quantity = "quantity",
});

/// An object in `features.subscription_update.products[]` of [`BillingPortalConfiguration`](crate::BillingPortalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct Product {
    pub adjustable_quantity: product::AdjustableQuantity,
    /// The list of price IDs which, when subscribed to, a subscription can be updated.
    pub prices: Vec<String>,
    /// The product ID.
    pub product: String,
}

impl rt::Blank for Product {
    const BLANK: Self = Self {
        adjustable_quantity: rt::Blank::BLANK,
        prices: rt::Blank::BLANK,
        product: rt::Blank::BLANK,
    };
}

impl rt::Record for Product {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "portal_subscription_update_product",
            constants: &[],
            fields: &[
                rt::Field("adjustable_quantity", rt::REQUIRED),
                rt::Field("prices", rt::REQUIRED),
                rt::Field("product", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.adjustable_quantity,
            1 => &self.prices,
            _ => &self.product,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.adjustable_quantity,
            1 => &mut self.prices,
            _ => &mut self.product,
        }
    }
}

rt::record_traits!(Product);

/// An object in `features.subscription_update.schedule_at_period_end` of [`BillingPortalConfiguration`](crate::BillingPortalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct ScheduleAtPeriodEnd {
    /// List of conditions. When any condition is true, an update will be scheduled at the end of the
    /// current period.
    pub conditions: Vec<schedule_at_period_end::Condition>,
}

impl rt::Blank for ScheduleAtPeriodEnd {
    const BLANK: Self = Self {
        conditions: rt::Blank::BLANK,
    };
}

impl rt::Record for ScheduleAtPeriodEnd {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "portal_resource_schedule_update_at_period_end",
            constants: &[],
            fields: &[rt::Field("conditions", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.conditions
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.conditions
    }
}

rt::record_traits!(ScheduleAtPeriodEnd);

/// Determines how handle updates to trialing subscriptions. Valid values are `end_trial` and
/// `continue_trial`. Defaults to a value of `end_trial` if you don't set it during creation.
#[non_exhaustive]
pub enum TrialUpdateBehavior {
    /// `continue_trial`
    ContinueTrial,
    /// `end_trial`
    EndTrial,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(TrialUpdateBehavior {
    ContinueTrial = "continue_trial",
    EndTrial = "end_trial",
});
