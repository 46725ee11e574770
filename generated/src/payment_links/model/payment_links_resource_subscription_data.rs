// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, Metadata, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    PaymentLinksResourceSubscriptionDataInvoiceSettings,
    SubscriptionsTrialsResourceTrialSettings,
};

/// The schema `payment_links_resource_subscription_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinksResourceSubscriptionData {
    /// The subscription's description, meant to be displayable to the customer. Use this field to
    /// optionally store an explanation of the subscription for rendering in Stripe surfaces and certain
    /// local payment methods UIs.
    pub description: Option<String>,
    pub invoice_settings: PaymentLinksResourceSubscriptionDataInvoiceSettings,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that will set metadata on
    /// [Subscriptions](https://docs.stripe.com/api/subscriptions) generated from this payment link.
    pub metadata: Metadata,
    /// Integer representing the number of trial period days before the customer is charged for the
    /// first time.
    pub trial_period_days: Option<i64>,
    /// Settings related to subscription trials.
    pub trial_settings: Option<Part<SubscriptionsTrialsResourceTrialSettings>>,
}

impl Blank for PaymentLinksResourceSubscriptionData {
    const BLANK: Self = Self {
        description: Blank::BLANK,
        invoice_settings: Blank::BLANK,
        metadata: Blank::BLANK,
        trial_period_days: Blank::BLANK,
        trial_settings: Blank::BLANK,
    };
}

impl Record for PaymentLinksResourceSubscriptionData {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_links_resource_subscription_data",
            constants: &[],
            fields: &[
                Field("description", NULLABLE),
                Field("invoice_settings", REQUIRED),
                Field("metadata", REQUIRED),
                Field("trial_period_days", NULLABLE),
                Field("trial_settings", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.description,
            1 => &self.invoice_settings,
            2 => &self.metadata,
            3 => &self.trial_period_days,
            _ => &self.trial_settings,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.description,
            1 => &mut self.invoice_settings,
            2 => &mut self.metadata,
            3 => &mut self.trial_period_days,
            _ => &mut self.trial_settings,
        }
    }
}

impl std::fmt::Debug for PaymentLinksResourceSubscriptionData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentLinksResourceSubscriptionData);
