// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::{
    TaxProductResourceJurisdiction, TaxProductResourceLineItemTaxRateDetails,
    TaxabilityReason,
};

/// The schema `tax_product_resource_line_item_tax_breakdown`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxProductResourceLineItemTaxBreakdown {
    /// The amount of tax, in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#minor-units).
    pub amount: i64,
    pub jurisdiction: Part<TaxProductResourceJurisdiction>,
    /// Indicates whether the jurisdiction was determined by the origin (merchant's address) or
    /// destination (customer's address).
    pub sourcing: TaxProductResourceLineItemTaxBreakdownSourcing,
    /// Details regarding the rate for this tax. This field will be `null` when the tax is not imposed,
    /// for example if the product is exempt from tax.
    pub tax_rate_details: Option<Part<TaxProductResourceLineItemTaxRateDetails>>,
    /// The reasoning behind this tax, for example, if the product is tax exempt. The possible values
    /// for this field may be extended as new tax rules are supported.
    pub taxability_reason: TaxabilityReason,
    /// The amount on which tax is calculated, in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#minor-units).
    pub taxable_amount: i64,
}

impl Record for TaxProductResourceLineItemTaxBreakdown {
    fn blank() -> Self {
        Self {
            amount: blank(),
            jurisdiction: blank(),
            sourcing: blank(),
            tax_rate_details: blank(),
            taxability_reason: blank(),
            taxable_amount: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_product_resource_line_item_tax_breakdown",
            constants: &[],
            fields: &[
                Field("amount", REQUIRED),
                Field("jurisdiction", REQUIRED),
                Field("sourcing", REQUIRED),
                Field("tax_rate_details", NULLABLE),
                Field("taxability_reason", REQUIRED),
                Field("taxable_amount", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.jurisdiction,
            2 => &self.sourcing,
            3 => &self.tax_rate_details,
            4 => &self.taxability_reason,
            _ => &self.taxable_amount,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.jurisdiction,
            2 => &mut self.sourcing,
            3 => &mut self.tax_rate_details,
            4 => &mut self.taxability_reason,
            _ => &mut self.taxable_amount,
        }
    }
}

impl std::fmt::Debug for TaxProductResourceLineItemTaxBreakdown {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxProductResourceLineItemTaxBreakdown);

/// Indicates whether the jurisdiction was determined by the origin (merchant's address) or
/// destination (customer's address).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaxProductResourceLineItemTaxBreakdownSourcing {
    /// `destination`
    Destination,
    /// `origin`
    Origin,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TaxProductResourceLineItemTaxBreakdownSourcing {
    Destination = "destination",
    Origin = "origin",
});
