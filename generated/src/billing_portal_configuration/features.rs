// Written by `cargo xtask generate`. Do not edit.
//! What is in `features` of [`BillingPortalConfiguration`](crate::BillingPortalConfiguration).

pub mod customer_update;
pub mod subscription_cancel;
pub mod subscription_update;

/// An object in `features.customer_update` of [`BillingPortalConfiguration`](crate::BillingPortalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerUpdate {
    /// The types of customer updates that are supported. When empty, customers are not updateable.
    pub allowed_updates: Vec<customer_update::AllowedUpdate>,
    /// Whether the feature is enabled.
    pub enabled: bool,
}

impl rt::Blank for CustomerUpdate {
    const BLANK: Self = Self {
        allowed_updates: rt::Blank::BLANK,
        enabled: rt::Blank::BLANK,
    };
}

impl rt::Record for CustomerUpdate {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "portal_customer_update",
            constants: &[],
            fields: &[
                rt::Field("allowed_updates", rt::REQUIRED),
                rt::Field("enabled", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.allowed_updates,
            _ => &self.enabled,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.allowed_updates,
            _ => &mut self.enabled,
        }
    }
}

rt::record_traits!(CustomerUpdate);

/// An object in `features.invoice_history` of [`BillingPortalConfiguration`](crate::BillingPortalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceHistory {
    /// Whether the feature is enabled.
    pub enabled: bool,
}

impl rt::Blank for InvoiceHistory {
    const BLANK: Self = Self { enabled: rt::Blank::BLANK };
}

impl rt::Record for InvoiceHistory {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "portal_invoice_list",
            constants: &[],
            fields: &[rt::Field("enabled", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.enabled
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.enabled
    }
}

rt::record_traits!(InvoiceHistory);

/// An object in `features.payment_method_update` of [`BillingPortalConfiguration`](crate::BillingPortalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodUpdate {
    /// Whether the feature is enabled.
    pub enabled: bool,
    /// The [Payment Method Configuration](https://docs.stripe.com/api/payment_method_configurations) to
    /// use for this portal session. When specified, customers will be able to update their payment
    /// method to one of the options specified by the payment method configuration. If not set, the
    /// default payment method configuration is used.
    pub payment_method_configuration: Option<String>,
}

impl rt::Blank for PaymentMethodUpdate {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        payment_method_configuration: rt::Blank::BLANK,
    };
}

impl rt::Record for PaymentMethodUpdate {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "portal_payment_method_update",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("payment_method_configuration", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.payment_method_configuration,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.payment_method_configuration,
        }
    }
}

rt::record_traits!(PaymentMethodUpdate);

/// An object in `features.subscription_cancel` of [`BillingPortalConfiguration`](crate::BillingPortalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionCancel {
    pub cancellation_reason: subscription_cancel::CancellationReason,
    /// Whether the feature is enabled.
    pub enabled: bool,
    /// Whether to cancel subscriptions immediately or at the end of the billing period.
    pub mode: subscription_cancel::Mode,
    /// Whether to create prorations when canceling subscriptions. Possible values are `none` and
    /// `create_prorations`.
    pub proration_behavior: crate::subscription_schedule::phase::ProrationBehavior,
}

impl rt::Blank for SubscriptionCancel {
    const BLANK: Self = Self {
        cancellation_reason: rt::Blank::BLANK,
        enabled: rt::Blank::BLANK,
        mode: rt::Blank::BLANK,
        proration_behavior: rt::Blank::BLANK,
    };
}

impl rt::Record for SubscriptionCancel {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "portal_subscription_cancel",
            constants: &[],
            fields: &[
                rt::Field("cancellation_reason", rt::REQUIRED),
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("mode", rt::REQUIRED),
                rt::Field("proration_behavior", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.cancellation_reason,
            1 => &self.enabled,
            2 => &self.mode,
            _ => &self.proration_behavior,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.cancellation_reason,
            1 => &mut self.enabled,
            2 => &mut self.mode,
            _ => &mut self.proration_behavior,
        }
    }
}

rt::record_traits!(SubscriptionCancel);

/// An object in `features.subscription_update` of [`BillingPortalConfiguration`](crate::BillingPortalConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionUpdate {
    /// Determines the value to use for the billing cycle anchor on subscription updates. Valid values
    /// are `now` or `unchanged`, and the default value is `unchanged`. Setting the value to `now`
    /// resets the subscription's billing cycle anchor to the current time (in UTC). For more
    /// information, see the billing cycle
    /// [documentation](https://docs.stripe.com/billing/subscriptions/billing-cycle).
    pub billing_cycle_anchor: Option<subscription_update::BillingCycleAnchor>,
    /// The types of subscription updates that are supported for items listed in the `products`
    /// attribute. When empty, subscriptions are not updateable.
    pub default_allowed_updates: Vec<subscription_update::DefaultAllowedUpdate>,
    /// Whether the feature is enabled.
    pub enabled: bool,
    /// The list of up to 10 products that support subscription updates.
    pub products: Option<Vec<subscription_update::Product>>,
    /// Determines how to handle prorations resulting from subscription updates. Valid values are
    /// `none`, `create_prorations`, and `always_invoice`. Defaults to a value of `none` if you don't
    /// set it during creation.
    pub proration_behavior: crate::subscription_schedule::phase::ProrationBehavior,
    pub schedule_at_period_end: subscription_update::ScheduleAtPeriodEnd,
    /// Determines how handle updates to trialing subscriptions. Valid values are `end_trial` and
    /// `continue_trial`. Defaults to a value of `end_trial` if you don't set it during creation.
    pub trial_update_behavior: subscription_update::TrialUpdateBehavior,
}

impl rt::Blank for SubscriptionUpdate {
    const BLANK: Self = Self {
        billing_cycle_anchor: rt::Blank::BLANK,
        default_allowed_updates: rt::Blank::BLANK,
        enabled: rt::Blank::BLANK,
        products: rt::Blank::BLANK,
        proration_behavior: rt::Blank::BLANK,
        schedule_at_period_end: rt::Blank::BLANK,
        trial_update_behavior: rt::Blank::BLANK,
    };
}

impl rt::Record for SubscriptionUpdate {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "portal_subscription_update",
            constants: &[],
            fields: &[
                rt::Field("billing_cycle_anchor", rt::NULLABLE),
                rt::Field("default_allowed_updates", rt::REQUIRED),
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("products", rt::NULLABLE),
                rt::Field("proration_behavior", rt::REQUIRED),
                rt::Field("schedule_at_period_end", rt::REQUIRED),
                rt::Field("trial_update_behavior", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.billing_cycle_anchor,
            1 => &self.default_allowed_updates,
            2 => &self.enabled,
            3 => &self.products,
            4 => &self.proration_behavior,
            5 => &self.schedule_at_period_end,
            _ => &self.trial_update_behavior,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.billing_cycle_anchor,
            1 => &mut self.default_allowed_updates,
            2 => &mut self.enabled,
            3 => &mut self.products,
            4 => &mut self.proration_behavior,
            5 => &mut self.schedule_at_period_end,
            _ => &mut self.trial_update_behavior,
        }
    }
}

rt::record_traits!(SubscriptionUpdate);
