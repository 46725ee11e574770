// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    CustomerSubscriptionAddInvoiceItemPeriodEnd,
    CustomerSubscriptionAddInvoiceItemPeriodStart,
};

stripe_runtime::params! {
    /// Parameters at `PostCustomersCustomerSubscriptions/add_invoice_items[]/period`, `PostCustomersCustomerSubscriptionsSubscriptionExposedId/add_invoice_items[]/period`, `PostSubscriptions/add_invoice_items[]/period` and 1 more places.
    pub struct CustomerSubscriptionAddInvoiceItemPeriod;
}

impl CustomerSubscriptionAddInvoiceItemPeriod {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        end: CustomerSubscriptionAddInvoiceItemPeriodEnd,
        start: CustomerSubscriptionAddInvoiceItemPeriodStart,
    ) -> Self {
        Self(Params::new().with("end", end).with("start", start))
    }
}
