// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Currency, Decimal, Metadata, Params, Value};
use crate::{
    CurrencyOptionTaxBehavior, DiscountsDataParam, InvoiceItemPeriod, OneTimePriceData,
};

stripe_runtime::params! {
    /// Parameters at `PostInvoicesCreatePreview/invoice_items[]`.
    pub struct InvoiceItemPreviewParams;
}

impl InvoiceItemPreviewParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(mut self, amount: i64) -> Self {
        self.0.set("amount", amount);
        self
    }

    /// Sets `currency`.
    #[inline]
    pub fn currency(mut self, currency: impl Into<Currency>) -> Self {
        self.0.set("currency", Into::<Currency>::into(currency));
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

    /// Sets `invoiceitem`.
    #[inline]
    pub fn invoiceitem(mut self, invoiceitem: impl Into<String>) -> Self {
        self.0.set("invoiceitem", Value::text(invoiceitem));
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

    /// Sets `price`.
    #[inline]
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.0.set("price", Value::text(price));
        self
    }

    /// Sets `price_data`.
    #[inline]
    pub fn price_data(mut self, price_data: OneTimePriceData) -> Self {
        self.0.set("price_data", price_data);
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

    /// Sets `tax_behavior`.
    #[inline]
    pub fn tax_behavior(mut self, tax_behavior: CurrencyOptionTaxBehavior) -> Self {
        self.0.set("tax_behavior", tax_behavior);
        self
    }

    /// Sets `tax_code`.
    #[inline]
    pub fn tax_code(mut self, tax_code: impl Into<String>) -> Self {
        self.0.set("tax_code", Value::text(tax_code));
        self
    }

    /// Clears `tax_code`: unsets what is stored.
    #[inline]
    pub fn clear_tax_code(mut self) -> Self {
        self.0.clear("tax_code");
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

    /// Sets `unit_amount`.
    #[inline]
    pub fn unit_amount(mut self, unit_amount: i64) -> Self {
        self.0.set("unit_amount", unit_amount);
        self
    }

    /// Sets `unit_amount_decimal`.
    #[inline]
    pub fn unit_amount_decimal(
        mut self,
        unit_amount_decimal: impl Into<Decimal>,
    ) -> Self {
        self.0.set("unit_amount_decimal", Into::<Decimal>::into(unit_amount_decimal));
        self
    }
}

impl Default for InvoiceItemPreviewParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
