// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `subscriptions_resource_subscription_presentment_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionsResourceSubscriptionPresentmentDetails {
    /// Currency used for customer payments.
    pub presentment_currency: String,
}

impl Blank for SubscriptionsResourceSubscriptionPresentmentDetails {
    const BLANK: Self = Self {
        presentment_currency: Blank::BLANK,
    };
}

impl Record for SubscriptionsResourceSubscriptionPresentmentDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "subscriptions_resource_subscription_presentment_details",
            constants: &[],
            fields: &[Field("presentment_currency", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.presentment_currency
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.presentment_currency
    }
}

impl std::fmt::Debug for SubscriptionsResourceSubscriptionPresentmentDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SubscriptionsResourceSubscriptionPresentmentDetails);
