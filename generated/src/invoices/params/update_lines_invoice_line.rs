// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decimal, Metadata, Params, Value};
use crate::{
    DiscountsDataParam, InvoiceItemPeriod, OneTimePriceDataWithProductData, PricingParam,
    TaxAmountParam,
};

stripe_runtime::params! {
    /// Parameters at `PostInvoicesInvoiceUpdateLines/lines[]`.
    pub struct UpdateLinesInvoiceLine;
}

impl UpdateLinesInvoiceLine {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self(Params::new().with("id", Value::text(id)))
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(mut self, amount: i64) -> Self {
        self.0.set("amount", amount);
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.set("description", Value::text(description));
        self
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

    /// Clears `discounts`: unsets what is stored.
    #[inline]
    pub fn clear_discounts(mut self) -> Self {
        self.0.clear("discounts");
        self
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<Metadata>) -> Self {
        self.0.set("metadata", Into::<Metadata>::into(metadata));
        self
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(mut self) -> Self {
        self.0.clear("metadata");
        self
    }

    /// Sets `period`.
    #[inline]
    pub fn period(mut self, period: InvoiceItemPeriod) -> Self {
        self.0.set("period", period);
        self
    }

    /// Sets `price_data`.
    #[inline]
    pub fn price_data(mut self, price_data: OneTimePriceDataWithProductData) -> Self {
        self.0.set("price_data", price_data);
        self
    }

    /// Sets `pricing`.
    #[inline]
    pub fn pricing(mut self, pricing: PricingParam) -> Self {
        self.0.set("pricing", pricing);
        self
    }

    /// Sets `quantity`.
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.0.set("quantity", quantity);
        self
    }

    /// Sets `quantity_decimal`.
    #[inline]
    pub fn quantity_decimal(mut self, quantity_decimal: impl Into<Decimal>) -> Self {
        self.0.set("quantity_decimal", Into::<Decimal>::into(quantity_decimal));
        self
    }

    /// Sets `tax_amounts`.
    #[inline]
    pub fn tax_amounts(
        mut self,
        tax_amounts: impl IntoIterator<Item = TaxAmountParam>,
    ) -> Self {
        self.0.set("tax_amounts", Value::list(tax_amounts));
        self
    }

    /// Clears `tax_amounts`: unsets what is stored.
    #[inline]
    pub fn clear_tax_amounts(mut self) -> Self {
        self.0.clear("tax_amounts");
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
