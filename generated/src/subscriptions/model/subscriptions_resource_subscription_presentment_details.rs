// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Place, REQUIRED, Record, Shape, blank, debug};

/// The schema `subscriptions_resource_subscription_presentment_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionsResourceSubscriptionPresentmentDetails {
    /// Currency used for customer payments.
    pub presentment_currency: String,
}

impl Record for SubscriptionsResourceSubscriptionPresentmentDetails {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "subscriptions_resource_subscription_presentment_details",
            constants: &[],
            fields: &[Field("presentment_currency", REQUIRED)],
        }
    }

    fn blank() -> Self {
        Self {
            presentment_currency: blank(),
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
