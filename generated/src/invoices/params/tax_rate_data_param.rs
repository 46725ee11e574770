// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{JurisdictionLevel, TaxType};

stripe_runtime::params! {
    /// Parameters at `PostInvoicesInvoiceLinesLineItemId/tax_amounts[]/tax_rate_data`, `PostInvoicesInvoiceAddLines/lines[]/tax_amounts[]/tax_rate_data`, `PostInvoicesInvoiceUpdateLines/lines[]/tax_amounts[]/tax_rate_data`.
    pub struct TaxRateDataParam;
}

impl TaxRateDataParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        display_name: impl Into<String>,
        inclusive: bool,
        percentage: f64,
    ) -> Self {
        Self(
            Params::new()
                .with("display_name", Value::text(display_name))
                .with("inclusive", inclusive)
                .with("percentage", percentage),
        )
    }

    /// Sets `country`.
    #[inline]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.0.set("country", Value::text(country));
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.set("description", Value::text(description));
        self
    }

    /// Sets `jurisdiction`.
    #[inline]
    pub fn jurisdiction(mut self, jurisdiction: impl Into<String>) -> Self {
        self.0.set("jurisdiction", Value::text(jurisdiction));
        self
    }

    /// Sets `jurisdiction_level`.
    #[inline]
    pub fn jurisdiction_level(mut self, jurisdiction_level: JurisdictionLevel) -> Self {
        self.0.set("jurisdiction_level", jurisdiction_level);
        self
    }

    /// Sets `state`.
    #[inline]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.0.set("state", Value::text(state));
        self
    }

    /// Sets `tax_type`.
    #[inline]
    pub fn tax_type(mut self, tax_type: TaxType) -> Self {
        self.0.set("tax_type", tax_type);
        self
    }
}
