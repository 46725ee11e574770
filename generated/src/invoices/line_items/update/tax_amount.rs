// Written by `cargo xtask generate`. Do not edit.
//! What `tax_amount` of [`invoices::line_items::update`](fn@crate::invoices::line_items::update) takes.

pub mod tax_rate_data;
pub use crate::item::tax::TaxabilityReason;

rt::params! {
    /// Parameters for `tax_amounts[][tax_rate_data]` of [`invoices::line_items::update`](fn@crate::invoices::line_items::update), `lines[][tax_amounts][][tax_rate_data]` of [`invoices::add_lines`](fn@crate::invoices::add_lines) and one more place.
    pub struct TaxRateData;
}

impl TaxRateData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        display_name: impl Into<String>,
        inclusive: bool,
        percentage: f64,
    ) -> Self {
        Self(
            rt::Params::new()
                .with("display_name", rt::Value::text(display_name))
                .with("inclusive", inclusive)
                .with("percentage", percentage),
        )
    }

    /// Sets `country`.
    #[inline]
    pub fn country(self, country: impl Into<String>) -> Self {
        Self(self.0.with("country", rt::Value::text(country)))
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Sets `jurisdiction`.
    #[inline]
    pub fn jurisdiction(self, jurisdiction: impl Into<String>) -> Self {
        Self(self.0.with("jurisdiction", rt::Value::text(jurisdiction)))
    }

    /// Sets `jurisdiction_level`.
    #[inline]
    pub fn jurisdiction_level(
        self,
        jurisdiction_level: crate::tax_rate::JurisdictionLevel,
    ) -> Self {
        Self(self.0.with("jurisdiction_level", jurisdiction_level))
    }

    /// Sets `state`.
    #[inline]
    pub fn state(self, state: impl Into<String>) -> Self {
        Self(self.0.with("state", rt::Value::text(state)))
    }

    /// Sets `tax_type`.
    #[inline]
    pub fn tax_type(self, tax_type: crate::tax_rate::TaxType) -> Self {
        Self(self.0.with("tax_type", tax_type))
    }
}
