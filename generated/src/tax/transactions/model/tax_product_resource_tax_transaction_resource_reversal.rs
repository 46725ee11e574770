// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `tax_product_resource_tax_transaction_resource_reversal`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxProductResourceTaxTransactionResourceReversal {
    /// The `id` of the reversed `Transaction` object.
    pub original_transaction: Option<String>,
}

impl Blank for TaxProductResourceTaxTransactionResourceReversal {
    const BLANK: Self = Self {
        original_transaction: Blank::BLANK,
    };
}

impl Record for TaxProductResourceTaxTransactionResourceReversal {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_product_resource_tax_transaction_resource_reversal",
            constants: &[],
            fields: &[Field("original_transaction", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.original_transaction
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.original_transaction
    }
}

impl std::fmt::Debug for TaxProductResourceTaxTransactionResourceReversal {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxProductResourceTaxTransactionResourceReversal);
