// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, Metadata, NULLABLE, Place, REQUIRED, Record, Shape, Timestamp, boxed,
    debug,
};
use crate::QuotesResourceSubscriptionDataBillingMode;

/// The schema `quotes_resource_subscription_data_subscription_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct QuotesResourceSubscriptionDataSubscriptionData {
    pub billing_mode: QuotesResourceSubscriptionDataBillingMode,
    /// The subscription's description, meant to be displayable to the customer. Use this field to
    /// optionally store an explanation of the subscription for rendering in Stripe surfaces and certain
    /// local payment methods UIs.
    pub description: Option<String>,
    /// When creating a new subscription, the date of which the subscription schedule will start after
    /// the quote is accepted. This date is ignored if it is in the past when the quote is accepted.
    /// Measured in seconds since the Unix epoch.
    pub effective_date: Option<Timestamp>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that will set metadata on the
    /// subscription or subscription schedule when the quote is accepted. If a recurring price is
    /// included in `line_items`, this field will be passed to the resulting subscription's `metadata`
    /// field. If `subscription_data.effective_date` is used, this field will be passed to the resulting
    /// subscription schedule's `phases.metadata` field. Unlike object-level metadata, this field is
    /// declarative. Updates will clear prior values.
    pub metadata: Option<Metadata>,
    /// Integer representing the number of trial period days before the customer is charged for the
    /// first time.
    pub trial_period_days: Option<i64>,
}

impl Blank for QuotesResourceSubscriptionDataSubscriptionData {
    const BLANK: Self = Self {
        billing_mode: Blank::BLANK,
        description: Blank::BLANK,
        effective_date: Blank::BLANK,
        metadata: Blank::BLANK,
        trial_period_days: Blank::BLANK,
    };
}

impl Record for QuotesResourceSubscriptionDataSubscriptionData {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "quotes_resource_subscription_data_subscription_data",
            constants: &[],
            fields: &[
                Field("billing_mode", REQUIRED),
                Field("description", NULLABLE),
                Field("effective_date", NULLABLE),
                Field("metadata", NULLABLE),
                Field("trial_period_days", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.billing_mode,
            1 => &self.description,
            2 => &self.effective_date,
            3 => &self.metadata,
            _ => &self.trial_period_days,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.billing_mode,
            1 => &mut self.description,
            2 => &mut self.effective_date,
            3 => &mut self.metadata,
            _ => &mut self.trial_period_days,
        }
    }
}

impl std::fmt::Debug for QuotesResourceSubscriptionDataSubscriptionData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(QuotesResourceSubscriptionDataSubscriptionData);
