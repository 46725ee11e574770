// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::{TaxRate, TaxabilityReason};

/// The schema `line_items_tax_amount`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LineItemsTaxAmount {
    /// Amount of tax applied for this rate.
    pub amount: i64,
    pub rate: Part<TaxRate>,
    /// The reasoning behind this tax, for example, if the product is tax exempt. The possible values
    /// for this field may be extended as new tax rules are supported.
    pub taxability_reason: Option<TaxabilityReason>,
    /// The amount on which tax is calculated, in cents (or local equivalent).
    pub taxable_amount: Option<i64>,
}

impl Record for LineItemsTaxAmount {
    fn blank() -> Self {
        Self {
            amount: blank(),
            rate: blank(),
            taxability_reason: blank(),
            taxable_amount: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "line_items_tax_amount",
            constants: &[],
            fields: &[
                Field("amount", REQUIRED),
                Field("rate", REQUIRED),
                Field("taxability_reason", NULLABLE),
                Field("taxable_amount", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.rate,
            2 => &self.taxability_reason,
            _ => &self.taxable_amount,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.rate,
            2 => &mut self.taxability_reason,
            _ => &mut self.taxable_amount,
        }
    }
}

impl std::fmt::Debug for LineItemsTaxAmount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(LineItemsTaxAmount);
