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
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Sets `currency`.
    #[inline]
    pub fn currency(self, currency: impl Into<Currency>) -> Self {
        Self(self.0.with("currency", Into::<Currency>::into(currency)))
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

    /// Sets `invoiceitem`.
    #[inline]
    pub fn invoiceitem(self, invoiceitem: impl Into<String>) -> Self {
        Self(self.0.with("invoiceitem", Value::text(invoiceitem)))
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

    /// Sets `price`.
    #[inline]
    pub fn price(self, price: impl Into<String>) -> Self {
        Self(self.0.with("price", Value::text(price)))
    }

    /// Sets `price_data`.
    #[inline]
    pub fn price_data(self, price_data: OneTimePriceData) -> Self {
        Self(self.0.with("price_data", price_data))
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

    /// Sets `tax_behavior`.
    #[inline]
    pub fn tax_behavior(self, tax_behavior: CurrencyOptionTaxBehavior) -> Self {
        Self(self.0.with("tax_behavior", tax_behavior))
    }

    /// Sets `tax_code`.
    #[inline]
    pub fn tax_code(self, tax_code: impl Into<String>) -> Self {
        Self(self.0.with("tax_code", Value::text(tax_code)))
    }

    /// Clears `tax_code`: unsets what is stored.
    #[inline]
    pub fn clear_tax_code(self) -> Self {
        Self(self.0.cleared("tax_code"))
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

    /// Sets `unit_amount`.
    #[inline]
    pub fn unit_amount(self, unit_amount: i64) -> Self {
        Self(self.0.with("unit_amount", unit_amount))
    }

    /// Sets `unit_amount_decimal`.
    #[inline]
    pub fn unit_amount_decimal(self, unit_amount_decimal: impl Into<Decimal>) -> Self {
        Self(
            self
                .0
                .with("unit_amount_decimal", Into::<Decimal>::into(unit_amount_decimal)),
        )
    }
}

impl Default for InvoiceItemPreviewParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
