// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Timestamp};

stripe_runtime::params! {
    /// Parameters at `PostCustomersCustomerSubscriptions/add_invoice_items[]/period/start`, `PostCustomersCustomerSubscriptionsSubscriptionExposedId/add_invoice_items[]/period/start`, `PostSubscriptions/add_invoice_items[]/period/start` and 1 more places.
    pub struct CustomerSubscriptionAddInvoiceItemPeriodStart;
}

impl CustomerSubscriptionAddInvoiceItemPeriodStart {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: CustomerSubscriptionAddInvoiceItemPeriodStartType) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `timestamp`.
    #[inline]
    pub fn timestamp(self, timestamp: impl Into<Timestamp>) -> Self {
        Self(self.0.with("timestamp", Into::<Timestamp>::into(timestamp)))
    }
}

/// The values of `PostCustomersCustomerSubscriptions/add_invoice_items[]/period/start/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerSubscriptionAddInvoiceItemPeriodStartType {
    /// `max_item_period_start`
    MaxItemPeriodStart,
    /// `now`
    Now,
    /// `timestamp`
    Timestamp,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CustomerSubscriptionAddInvoiceItemPeriodStartType {
    MaxItemPeriodStart = "max_item_period_start",
    Now = "now",
    Timestamp = "timestamp",
});
