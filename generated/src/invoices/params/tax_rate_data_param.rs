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
    pub fn country(self, country: impl Into<String>) -> Self {
        Self(self.0.with("country", Value::text(country)))
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", Value::text(description)))
    }

    /// Sets `jurisdiction`.
    #[inline]
    pub fn jurisdiction(self, jurisdiction: impl Into<String>) -> Self {
        Self(self.0.with("jurisdiction", Value::text(jurisdiction)))
    }

    /// Sets `jurisdiction_level`.
    #[inline]
    pub fn jurisdiction_level(self, jurisdiction_level: JurisdictionLevel) -> Self {
        Self(self.0.with("jurisdiction_level", jurisdiction_level))
    }

    /// Sets `state`.
    #[inline]
    pub fn state(self, state: impl Into<String>) -> Self {
        Self(self.0.with("state", Value::text(state)))
    }

    /// Sets `tax_type`.
    #[inline]
    pub fn tax_type(self, tax_type: TaxType) -> Self {
        Self(self.0.with("tax_type", tax_type))
    }
}
