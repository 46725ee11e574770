// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Metadata, Params, Value};
use crate::{
    CustomerSubscriptionAddInvoiceItemPeriod, DiscountsDataParam,
    OneTimePriceDataWithNegativeAmounts,
};

stripe_runtime::params! {
    /// Parameters at `PostCustomersCustomerSubscriptions/add_invoice_items[]`, `PostCustomersCustomerSubscriptionsSubscriptionExposedId/add_invoice_items[]`, `PostSubscriptions/add_invoice_items[]` and 1 more places.
    pub struct CustomerSubscriptionAddInvoiceItem;
}

impl CustomerSubscriptionAddInvoiceItem {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `discountable`.
    #[inline]
    pub fn discountable(mut self, discountable: bool) -> Self {
        self.0.set("discountable", discountable);
        self
    }

    /// Sets `discounts`.
    #[inline]
    pub fn discounts(
        mut self,
        discounts: impl IntoIterator<Item = DiscountsDataParam>,
    ) -> Self {
        self.0.set("discounts", Value::list(discounts));
        self
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<Metadata>) -> Self {
        self.0.set("metadata", Into::<Metadata>::into(metadata));
        self
    }

    /// Sets `period`.
    #[inline]
    pub fn period(mut self, period: CustomerSubscriptionAddInvoiceItemPeriod) -> Self {
        self.0.set("period", period);
        self
    }

    /// Sets `price`.
    #[inline]
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.0.set("price", Value::text(price));
        self
    }

    /// Sets `price_data`.
    #[inline]
    pub fn price_data(
        mut self,
        price_data: OneTimePriceDataWithNegativeAmounts,
    ) -> Self {
        self.0.set("price_data", price_data);
        self
    }

    /// Sets `quantity`.
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.0.set("quantity", quantity);
        self
    }

    /// Sets `tax_rates`.
    #[inline]
    pub fn tax_rates(
        mut self,
        tax_rates: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.set("tax_rates", Value::list(tax_rates.into_iter().map(Value::text)));
        self
    }

    /// Clears `tax_rates`: unsets what is stored.
    #[inline]
    pub fn clear_tax_rates(mut self) -> Self {
        self.0.clear("tax_rates");
        self
    }
}

impl Default for CustomerSubscriptionAddInvoiceItem {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
