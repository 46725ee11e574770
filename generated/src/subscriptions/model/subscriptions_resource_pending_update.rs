// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Expandable, Field, Metadata, NULLABLE, Part, Place, REQUIRED, Record, Shape,
    Timestamp, boxed, debug,
};
use crate::{Discount, DiscountId, SubscriptionItem};

/// Pending Updates store the changes pending from a previous update that will be applied to the
/// Subscription upon successful payment.
///
/// The schema `subscriptions_resource_pending_update`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionsResourcePendingUpdate {
    /// If the update is applied, determines the date of the first full invoice, and, for plans with
    /// `month` or `year` intervals, the day of the month for subsequent invoices. The timestamp is in
    /// UTC format.
    pub billing_cycle_anchor: Option<Timestamp>,
    /// The pending subscription-level discount that will be applied when the pending update is applied.
    pub discount: Option<Part<Discount>>,
    /// The discounts that will be applied to the subscription when the pending update is applied. Use
    /// `expand[]=discounts` to expand each discount.
    pub discounts: Option<Vec<Expandable<DiscountId>>>,
    /// The point after which the changes reflected by this update will be discarded and no longer
    /// applied.
    pub expires_at: Timestamp,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
    /// List of subscription items, each with an attached plan, that will be set if the update is
    /// applied.
    pub subscription_items: Option<Vec<SubscriptionItem>>,
    /// Unix timestamp representing the end of the trial period the customer will get before being
    /// charged for the first time, if the update is applied.
    pub trial_end: Option<Timestamp>,
    /// Indicates if a plan's `trial_period_days` should be applied to the subscription. Setting
    /// `trial_end` per subscription is preferred, and this defaults to `false`. Setting this flag to
    /// `true` together with `trial_end` is not allowed. See
    /// [Using trial periods on subscriptions](https://docs.stripe.com/billing/subscriptions/trials) to
    /// learn more.
    pub trial_from_plan: Option<bool>,
}

impl Blank for SubscriptionsResourcePendingUpdate {
    const BLANK: Self = Self {
        billing_cycle_anchor: Blank::BLANK,
        discount: Blank::BLANK,
        discounts: Blank::BLANK,
        expires_at: Blank::BLANK,
        metadata: Blank::BLANK,
        subscription_items: Blank::BLANK,
        trial_end: Blank::BLANK,
        trial_from_plan: Blank::BLANK,
    };
}

impl Record for SubscriptionsResourcePendingUpdate {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "subscriptions_resource_pending_update",
            constants: &[],
            fields: &[
                Field("billing_cycle_anchor", NULLABLE),
                Field("discount", NULLABLE),
                Field("discounts", NULLABLE),
                Field("expires_at", REQUIRED),
                Field("metadata", NULLABLE),
                Field("subscription_items", NULLABLE),
                Field("trial_end", NULLABLE),
                Field("trial_from_plan", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.billing_cycle_anchor,
            1 => &self.discount,
            2 => &self.discounts,
            3 => &self.expires_at,
            4 => &self.metadata,
            5 => &self.subscription_items,
            6 => &self.trial_end,
            _ => &self.trial_from_plan,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.billing_cycle_anchor,
            1 => &mut self.discount,
            2 => &mut self.discounts,
            3 => &mut self.expires_at,
            4 => &mut self.metadata,
            5 => &mut self.subscription_items,
            6 => &mut self.trial_end,
            _ => &mut self.trial_from_plan,
        }
    }
}

impl std::fmt::Debug for SubscriptionsResourcePendingUpdate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SubscriptionsResourcePendingUpdate);
