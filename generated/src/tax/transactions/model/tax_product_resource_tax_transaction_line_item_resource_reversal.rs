// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `tax_product_resource_tax_transaction_line_item_resource_reversal`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxProductResourceTaxTransactionLineItemResourceReversal {
    /// The `id` of the line item to reverse in the original transaction.
    pub original_line_item: String,
}

impl Blank for TaxProductResourceTaxTransactionLineItemResourceReversal {
    const BLANK: Self = Self {
        original_line_item: Blank::BLANK,
    };
}

impl Record for TaxProductResourceTaxTransactionLineItemResourceReversal {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_product_resource_tax_transaction_line_item_resource_reversal",
            constants: &[],
            fields: &[Field("original_line_item", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.original_line_item
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.original_line_item
    }
}

impl std::fmt::Debug for TaxProductResourceTaxTransactionLineItemResourceReversal {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxProductResourceTaxTransactionLineItemResourceReversal);
