// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `tax_product_resource_tax_settings_status_details_resource_pending`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxProductResourceTaxSettingsStatusDetailsResourcePending {
    /// The list of missing fields that are required to perform calculations. It includes the entry
    /// `head_office` when the status is `pending`. It is recommended to set the optional values even if
    /// they aren't listed as required for calculating taxes. Calculations can fail if missing fields
    /// aren't explicitly provided on every call.
    pub missing_fields: Option<Vec<String>>,
}

impl Blank for TaxProductResourceTaxSettingsStatusDetailsResourcePending {
    const BLANK: Self = Self {
        missing_fields: Blank::BLANK,
    };
}

impl Record for TaxProductResourceTaxSettingsStatusDetailsResourcePending {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_product_resource_tax_settings_status_details_resource_pending",
            constants: &[],
            fields: &[Field("missing_fields", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.missing_fields
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.missing_fields
    }
}

impl std::fmt::Debug for TaxProductResourceTaxSettingsStatusDetailsResourcePending {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxProductResourceTaxSettingsStatusDetailsResourcePending);
