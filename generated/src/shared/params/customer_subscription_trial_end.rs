// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Timestamp, Value};

/// Unix timestamp representing the end of the trial period the customer will get before being
/// charged for the first time. If set, trial_end will override the default trial period of the plan
/// the customer is being subscribed to. The special value `now` can be provided to end the
/// customer's trial immediately. Can be at most two years from `billing_cycle_anchor`. See
/// [Using trial periods on subscriptions](https://docs.stripe.com/billing/subscriptions/trials) to
/// learn more.
///
/// A value at `PostCustomersCustomerSubscriptions/trial_end`, `PostCustomersCustomerSubscriptionsSubscriptionExposedId/trial_end`, `PostFileLinksLink/expires_at` and 6 more places.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomerSubscriptionTrialEnd {
    /// `now`
    Now,
    /// A value.
    Timestamp(Timestamp),
}

impl From<Timestamp> for CustomerSubscriptionTrialEnd {
    #[inline]
    fn from(value: Timestamp) -> Self {
        Self::Timestamp(value)
    }
}

impl From<i64> for CustomerSubscriptionTrialEnd {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Timestamp(value.into())
    }
}

impl From<CustomerSubscriptionTrialEnd> for Value {
    #[inline]
    fn from(choice: CustomerSubscriptionTrialEnd) -> Self {
        match choice {
            CustomerSubscriptionTrialEnd::Now => Self::from("now"),
            CustomerSubscriptionTrialEnd::Timestamp(value) => Self::from(value),
        }
    }
}
