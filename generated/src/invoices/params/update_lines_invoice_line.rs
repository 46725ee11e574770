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
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", Value::text(description)))
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

    /// Clears `discounts`: unsets what is stored.
    #[inline]
    pub fn clear_discounts(self) -> Self {
        Self(self.0.cleared("discounts"))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// Sets `period`.
    #[inline]
    pub fn period(self, period: InvoiceItemPeriod) -> Self {
        Self(self.0.with("period", period))
    }

    /// Sets `price_data`.
    #[inline]
    pub fn price_data(self, price_data: OneTimePriceDataWithProductData) -> Self {
        Self(self.0.with("price_data", price_data))
    }

    /// Sets `pricing`.
    #[inline]
    pub fn pricing(self, pricing: PricingParam) -> Self {
        Self(self.0.with("pricing", pricing))
    }

    /// Sets `quantity`.
    #[inline]
    pub fn quantity(self, quantity: i64) -> Self {
        Self(self.0.with("quantity", quantity))
    }

    /// Sets `quantity_decimal`.
    #[inline]
    pub fn quantity_decimal(self, quantity_decimal: impl Into<Decimal>) -> Self {
        Self(self.0.with("quantity_decimal", Into::<Decimal>::into(quantity_decimal)))
    }

    /// Sets `tax_amounts`.
    #[inline]
    pub fn tax_amounts(
        self,
        tax_amounts: impl IntoIterator<Item = TaxAmountParam>,
    ) -> Self {
        Self(self.0.with("tax_amounts", Value::list(tax_amounts)))
    }

    /// Clears `tax_amounts`: unsets what is stored.
    #[inline]
    pub fn clear_tax_amounts(self) -> Self {
        Self(self.0.cleared("tax_amounts"))
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
