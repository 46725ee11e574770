// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Part, Place, REQUIRED, Record, Shape, blank, debug};
use crate::{TaxProductResourceTaxRateDetails, TaxabilityReason};

/// The schema `tax_product_resource_tax_breakdown`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxProductResourceTaxBreakdown {
    /// The amount of tax, in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#minor-units).
    pub amount: i64,
    /// Specifies whether the tax amount is included in the line item amount.
    pub inclusive: bool,
    pub tax_rate_details: Part<TaxProductResourceTaxRateDetails>,
    /// The reasoning behind this tax, for example, if the product is tax exempt. We might extend the
    /// possible values for this field to support new tax rules.
    pub taxability_reason: TaxabilityReason,
    /// The amount on which tax is calculated, in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#minor-units).
    pub taxable_amount: i64,
}

impl Record for TaxProductResourceTaxBreakdown {
    fn blank() -> Self {
        Self {
            amount: blank(),
            inclusive: blank(),
            tax_rate_details: blank(),
            taxability_reason: blank(),
            taxable_amount: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_product_resource_tax_breakdown",
            constants: &[],
            fields: &[
                Field("amount", REQUIRED),
                Field("inclusive", REQUIRED),
                Field("tax_rate_details", REQUIRED),
                Field("taxability_reason", REQUIRED),
                Field("taxable_amount", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.inclusive,
            2 => &self.tax_rate_details,
            3 => &self.taxability_reason,
            _ => &self.taxable_amount,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.inclusive,
            2 => &mut self.tax_rate_details,
            3 => &mut self.taxability_reason,
            _ => &mut self.taxable_amount,
        }
    }
}

impl std::fmt::Debug for TaxProductResourceTaxBreakdown {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxProductResourceTaxBreakdown);
