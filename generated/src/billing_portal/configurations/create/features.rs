// Written by `cargo xtask generate`. Do not edit.
//! What `features` of [`billing_portal::configurations::create`](fn@crate::billing_portal::configurations::create) takes.

pub use crate::billing_portal_configuration::features::customer_update;
pub mod subscription_cancel;
pub mod subscription_update;

rt::params! {
    /// Parameters for `features[customer_update]` of [`billing_portal::configurations::create`](fn@crate::billing_portal::configurations::create).
    pub struct CustomerUpdate;
}

impl CustomerUpdate {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `allowed_updates`.
    #[inline]
    pub fn allowed_updates(
        self,
        allowed_updates: impl IntoIterator<
            Item = crate::billing_portal_configuration::features::customer_update::AllowedUpdate,
        >,
    ) -> Self {
        Self(self.0.with("allowed_updates", rt::Value::list(allowed_updates)))
    }

    /// Clears `allowed_updates`: unsets what is stored.
    #[inline]
    pub fn clear_allowed_updates(self) -> Self {
        Self(self.0.cleared("allowed_updates"))
    }
}

rt::params! {
    /// Parameters for `features[invoice_history]` of [`billing_portal::configurations::create`](fn@crate::billing_portal::configurations::create) and `features[invoice_history]` of [`billing_portal::configurations::update`](fn@crate::billing_portal::configurations::update).
    pub struct InvoiceHistory;
}

impl InvoiceHistory {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }
}

rt::params! {
    /// Parameters for `features[payment_method_update]` of [`billing_portal::configurations::create`](fn@crate::billing_portal::configurations::create) and `features[payment_method_update]` of [`billing_portal::configurations::update`](fn@crate::billing_portal::configurations::update).
    pub struct PaymentMethodUpdate;
}

impl PaymentMethodUpdate {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `payment_method_configuration`.
    #[inline]
    pub fn payment_method_configuration(
        self,
        payment_method_configuration: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "payment_method_configuration",
                    rt::Value::text(payment_method_configuration),
                ),
        )
    }

    /// Clears `payment_method_configuration`: unsets what is stored.
    #[inline]
    pub fn clear_payment_method_configuration(self) -> Self {
        Self(self.0.cleared("payment_method_configuration"))
    }
}

rt::params! {
    /// Parameters for `features[subscription_cancel]` of [`billing_portal::configurations::create`](fn@crate::billing_portal::configurations::create).
    pub struct SubscriptionCancel;
}

impl SubscriptionCancel {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `cancellation_reason`.
    #[inline]
    pub fn cancellation_reason(
        self,
        cancellation_reason: subscription_cancel::CancellationReason,
    ) -> Self {
        Self(self.0.with("cancellation_reason", cancellation_reason))
    }

    /// Sets `mode`.
    #[inline]
    pub fn mode(
        self,
        mode: crate::billing_portal_configuration::features::subscription_cancel::Mode,
    ) -> Self {
        Self(self.0.with("mode", mode))
    }

    /// Sets `proration_behavior`.
    #[inline]
    pub fn proration_behavior(
        self,
        proration_behavior: crate::subscription_schedule::phase::ProrationBehavior,
    ) -> Self {
        Self(self.0.with("proration_behavior", proration_behavior))
    }
}

rt::params! {
    /// Parameters for `features[subscription_update]` of [`billing_portal::configurations::create`](fn@crate::billing_portal::configurations::create).
    pub struct SubscriptionUpdate;
}

impl SubscriptionUpdate {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `billing_cycle_anchor`.
    #[inline]
    pub fn billing_cycle_anchor(
        self,
        billing_cycle_anchor: crate::billing_portal_configuration::features::subscription_update::BillingCycleAnchor,
    ) -> Self {
        Self(self.0.with("billing_cycle_anchor", billing_cycle_anchor))
    }

    /// Sets `default_allowed_updates`.
    #[inline]
    pub fn default_allowed_updates(
        self,
        default_allowed_updates: impl IntoIterator<
            Item = crate::billing_portal_configuration::features::subscription_update::DefaultAllowedUpdate,
        >,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "default_allowed_updates",
                    rt::Value::list(default_allowed_updates),
                ),
        )
    }

    /// Clears `default_allowed_updates`: unsets what is stored.
    #[inline]
    pub fn clear_default_allowed_updates(self) -> Self {
        Self(self.0.cleared("default_allowed_updates"))
    }

    /// Sets `products`.
    #[inline]
    pub fn products(
        self,
        products: impl IntoIterator<Item = subscription_update::Product>,
    ) -> Self {
        Self(self.0.with("products", rt::Value::list(products)))
    }

    /// Clears `products`: unsets what is stored.
    #[inline]
    pub fn clear_products(self) -> Self {
        Self(self.0.cleared("products"))
    }

    /// Sets `proration_behavior`.
    #[inline]
    pub fn proration_behavior(
        self,
        proration_behavior: crate::subscription_schedule::phase::ProrationBehavior,
    ) -> Self {
        Self(self.0.with("proration_behavior", proration_behavior))
    }

    /// Sets `schedule_at_period_end`.
    #[inline]
    pub fn schedule_at_period_end(
        self,
        schedule_at_period_end: subscription_update::ScheduleAtPeriodEnd,
    ) -> Self {
        Self(self.0.with("schedule_at_period_end", schedule_at_period_end))
    }

    /// Sets `trial_update_behavior`.
    #[inline]
    pub fn trial_update_behavior(
        self,
        trial_update_behavior: crate::billing_portal_configuration::features::subscription_update::TrialUpdateBehavior,
    ) -> Self {
        Self(self.0.with("trial_update_behavior", trial_update_behavior))
    }
}
