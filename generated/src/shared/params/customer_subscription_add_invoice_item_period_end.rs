// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Timestamp};

stripe_runtime::params! {
    /// Parameters at `PostCustomersCustomerSubscriptions/add_invoice_items[]/period/end`, `PostCustomersCustomerSubscriptionsSubscriptionExposedId/add_invoice_items[]/period/end`, `PostSubscriptions/add_invoice_items[]/period/end` and 1 more places.
    pub struct CustomerSubscriptionAddInvoiceItemPeriodEnd;
}

impl CustomerSubscriptionAddInvoiceItemPeriodEnd {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: CustomerSubscriptionAddInvoiceItemPeriodEndType) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `timestamp`.
    #[inline]
    pub fn timestamp(self, timestamp: impl Into<Timestamp>) -> Self {
        Self(self.0.with("timestamp", Into::<Timestamp>::into(timestamp)))
    }
}

/// The values of `PostCustomersCustomerSubscriptions/add_invoice_items[]/period/end/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerSubscriptionAddInvoiceItemPeriodEndType {
    /// `min_item_period_end`
    MinItemPeriodEnd,
    /// `timestamp`
    Timestamp,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CustomerSubscriptionAddInvoiceItemPeriodEndType {
    MinItemPeriodEnd = "min_item_period_end",
    Timestamp = "timestamp",
});
