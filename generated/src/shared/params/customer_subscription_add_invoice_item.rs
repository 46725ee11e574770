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
    pub fn discountable(self, discountable: bool) -> Self {
        Self(self.0.with("discountable", discountable))
    }

    /// Sets `discounts`.
    #[inline]
    pub fn discounts(
        self,
        discounts: impl IntoIterator<Item = DiscountsDataParam>,
    ) -> Self {
        Self(self.0.with("discounts", Value::list(discounts)))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Sets `period`.
    #[inline]
    pub fn period(self, period: CustomerSubscriptionAddInvoiceItemPeriod) -> Self {
        Self(self.0.with("period", period))
    }

    /// Sets `price`.
    #[inline]
    pub fn price(self, price: impl Into<String>) -> Self {
        Self(self.0.with("price", Value::text(price)))
    }

    /// Sets `price_data`.
    #[inline]
    pub fn price_data(self, price_data: OneTimePriceDataWithNegativeAmounts) -> Self {
        Self(self.0.with("price_data", price_data))
    }

    /// Sets `quantity`.
    #[inline]
    pub fn quantity(self, quantity: i64) -> Self {
        Self(self.0.with("quantity", quantity))
    }

    /// Sets `tax_rates`.
    #[inline]
    pub fn tax_rates(
        self,
        tax_rates: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self.0.with("tax_rates", Value::list(tax_rates.into_iter().map(Value::text))),
        )
    }

    /// Clears `tax_rates`: unsets what is stored.
    #[inline]
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.cleared("tax_rates"))
    }
}

impl Default for CustomerSubscriptionAddInvoiceItem {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
