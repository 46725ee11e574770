// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Expandable, Field, Place, REQUIRED, Record, Shape, blank, debug};
use crate::TaxRateId;

/// The schema `billing_bill_resource_invoicing_taxes_tax_rate_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingBillResourceInvoicingTaxesTaxRateDetails {
    /// ID of the tax rate
    pub tax_rate: Expandable<TaxRateId>,
}

impl Record for BillingBillResourceInvoicingTaxesTaxRateDetails {
    fn blank() -> Self {
        Self { tax_rate: blank() }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing_bill_resource_invoicing_taxes_tax_rate_details",
            constants: &[],
            fields: &[Field("tax_rate", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.tax_rate
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.tax_rate
    }
}

impl std::fmt::Debug for BillingBillResourceInvoicingTaxesTaxRateDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingBillResourceInvoicingTaxesTaxRateDetails);
