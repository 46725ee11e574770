// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::TaxType;

/// The schema `tax_product_resource_line_item_tax_rate_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxProductResourceLineItemTaxRateDetails {
    /// A localized display name for tax type, intended to be human-readable. For example, "Local Sales
    /// and Use Tax", "Value-added tax (VAT)", or "Umsatzsteuer (USt.)".
    pub display_name: String,
    /// The tax rate percentage as a string. For example, 8.5% is represented as "8.5".
    pub percentage_decimal: String,
    /// The tax type, such as `vat` or `sales_tax`.
    pub tax_type: TaxType,
}

impl Blank for TaxProductResourceLineItemTaxRateDetails {
    const BLANK: Self = Self {
        display_name: Blank::BLANK,
        percentage_decimal: Blank::BLANK,
        tax_type: Blank::BLANK,
    };
}

impl Record for TaxProductResourceLineItemTaxRateDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_product_resource_line_item_tax_rate_details",
            constants: &[],
            fields: &[
                Field("display_name", REQUIRED),
                Field("percentage_decimal", REQUIRED),
                Field("tax_type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.display_name,
            1 => &self.percentage_decimal,
            _ => &self.tax_type,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.display_name,
            1 => &mut self.percentage_decimal,
            _ => &mut self.tax_type,
        }
    }
}

impl std::fmt::Debug for TaxProductResourceLineItemTaxRateDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxProductResourceLineItemTaxRateDetails);
