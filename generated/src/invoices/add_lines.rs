// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`invoices::add_lines`](fn@crate::invoices::add_lines).

pub mod line;

rt::params! {
    /// Parameters for `lines[]` of [`invoices::add_lines`](fn@crate::invoices::add_lines).
    pub struct Line;
}

impl Line {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
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
        discounts: impl IntoIterator<Item = crate::quotes::create::Discount>,
    ) -> Self {
        Self(self.0.with("discounts", rt::Value::list(discounts)))
    }

    /// Clears `discounts`: unsets what is stored.
    #[inline]
    pub fn clear_discounts(self) -> Self {
        Self(self.0.cleared("discounts"))
    }

    /// Sets `invoice_item`.
    #[inline]
    pub fn invoice_item(self, invoice_item: impl Into<String>) -> Self {
        Self(self.0.with("invoice_item", rt::Value::text(invoice_item)))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// Sets `period`.
    #[inline]
    pub fn period(self, period: crate::invoice_items::create::Period) -> Self {
        Self(self.0.with("period", period))
    }

    /// Sets `price_data`.
    #[inline]
    pub fn price_data(
        self,
        price_data: crate::invoices::line_items::update::PriceData,
    ) -> Self {
        Self(self.0.with("price_data", price_data))
    }

    /// Sets `pricing`.
    #[inline]
    pub fn pricing(self, pricing: crate::invoice_items::create::Pricing) -> Self {
        Self(self.0.with("pricing", pricing))
    }

    /// Sets `quantity`.
    #[inline]
    pub fn quantity(self, quantity: i64) -> Self {
        Self(self.0.with("quantity", quantity))
    }

    /// Sets `quantity_decimal`.
    #[inline]
    pub fn quantity_decimal(
        self,
        quantity_decimal: impl rt::IntoParsed<rt::Decimal>,
    ) -> Self {
        let quantity_decimal: rt::Decimal = quantity_decimal.into();
        Self(self.0.with("quantity_decimal", quantity_decimal))
    }

    /// Sets `tax_amounts`.
    #[inline]
    pub fn tax_amounts(
        self,
        tax_amounts: impl IntoIterator<
            Item = crate::invoices::line_items::update::TaxAmount,
        >,
    ) -> Self {
        Self(self.0.with("tax_amounts", rt::Value::list(tax_amounts)))
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
        tax_rates: impl IntoIterator<Item = impl Into<crate::ids::TaxRateId>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "tax_rates",
                    rt::Value::list(
                        tax_rates.into_iter().map(Into::<crate::ids::TaxRateId>::into),
                    ),
                ),
        )
    }

    /// Clears `tax_rates`: unsets what is stored.
    #[inline]
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.cleared("tax_rates"))
    }
}

impl Default for Line {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
