// Written by `cargo xtask generate`. Do not edit.
//! What is in `flow` of [`BillingPortalSession`](crate::BillingPortalSession).

pub mod after_completion;
pub mod subscription_cancel;
pub mod subscription_update_confirm;

/// An object in `flow.after_completion` of [`BillingPortalSession`](crate::BillingPortalSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct AfterCompletion {
    /// Configuration when `after_completion.type=hosted_confirmation`.
    pub hosted_confirmation: Option<
        rt::Part<crate::payment_link::after_completion::HostedConfirmation>,
    >,
    /// Configuration when `after_completion.type=redirect`.
    pub redirect: Option<rt::Part<after_completion::Redirect>>,
    /// The specified type of behavior after the flow is completed.
    pub type_: after_completion::Type,
}

impl rt::Blank for AfterCompletion {
    const BLANK: Self = Self {
        hosted_confirmation: rt::Blank::BLANK,
        redirect: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for AfterCompletion {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "portal_flows_flow_after_completion",
            constants: &[],
            fields: &[
                rt::Field("hosted_confirmation", rt::NULLABLE),
                rt::Field("redirect", rt::NULLABLE),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.hosted_confirmation,
            1 => &self.redirect,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.hosted_confirmation,
            1 => &mut self.redirect,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(AfterCompletion);

/// An object in `flow.subscription_cancel` of [`BillingPortalSession`](crate::BillingPortalSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionCancel {
    /// Specify a retention strategy to be used in the cancellation flow.
    pub retention: Option<rt::Part<subscription_cancel::Retention>>,
    /// The ID of the subscription to be canceled.
    pub subscription: String,
}

impl rt::Blank for SubscriptionCancel {
    const BLANK: Self = Self {
        retention: rt::Blank::BLANK,
        subscription: rt::Blank::BLANK,
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
            name: "portal_flows_flow_subscription_cancel",
            constants: &[],
            fields: &[
                rt::Field("retention", rt::NULLABLE),
                rt::Field("subscription", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.retention,
            _ => &self.subscription,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.retention,
            _ => &mut self.subscription,
        }
    }
}

rt::record_traits!(SubscriptionCancel);

/// An object in `flow.subscription_update` of [`BillingPortalSession`](crate::BillingPortalSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionUpdate {
    /// The ID of the subscription to be updated.
    pub subscription: String,
}

impl rt::Blank for SubscriptionUpdate {
    const BLANK: Self = Self {
        subscription: rt::Blank::BLANK,
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
            name: "portal_flows_flow_subscription_update",
            constants: &[],
            fields: &[rt::Field("subscription", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.subscription
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.subscription
    }
}

rt::record_traits!(SubscriptionUpdate);

/// An object in `flow.subscription_update_confirm` of [`BillingPortalSession`](crate::BillingPortalSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionUpdateConfirm {
    /// The coupon or promotion code to apply to this subscription update.
    pub discounts: Option<Vec<subscription_update_confirm::Discount>>,
    /// The [subscription item](https://docs.stripe.com/api/subscription_items) to be updated through
    /// this flow. Currently, only up to one may be specified and subscriptions with multiple items are
    /// not updatable.
    pub items: Vec<subscription_update_confirm::Item>,
    /// The ID of the subscription to be updated.
    pub subscription: String,
}

impl rt::Blank for SubscriptionUpdateConfirm {
    const BLANK: Self = Self {
        discounts: rt::Blank::BLANK,
        items: rt::Blank::BLANK,
        subscription: rt::Blank::BLANK,
    };
}

impl rt::Record for SubscriptionUpdateConfirm {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "portal_flows_flow_subscription_update_confirm",
            constants: &[],
            fields: &[
                rt::Field("discounts", rt::NULLABLE),
                rt::Field("items", rt::REQUIRED),
                rt::Field("subscription", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.discounts,
            1 => &self.items,
            _ => &self.subscription,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.discounts,
            1 => &mut self.items,
            _ => &mut self.subscription,
        }
    }
}

rt::record_traits!(SubscriptionUpdateConfirm);

/// Type of flow that the customer will go through.
#[non_exhaustive]
pub enum Type {
    /// `payment_method_update`
    PaymentMethodUpdate,
    /// `subscription_cancel`
    SubscriptionCancel,
    /// `subscription_update`
    SubscriptionUpdate,
    /// `subscription_update_confirm`
    SubscriptionUpdateConfirm,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    PaymentMethodUpdate = "payment_method_update",
    SubscriptionCancel = "subscription_cancel",
    SubscriptionUpdate = "subscription_update",
    SubscriptionUpdateConfirm = "subscription_update_confirm",
});
