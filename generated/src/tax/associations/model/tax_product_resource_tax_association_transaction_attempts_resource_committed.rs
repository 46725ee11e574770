// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `tax_product_resource_tax_association_transaction_attempts_resource_committed`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxProductResourceTaxAssociationTransactionAttemptsResourceCommitted {
    /// The [Tax Transaction](https://docs.stripe.com/api/tax/transaction/object)
    pub transaction: String,
}

impl Blank for TaxProductResourceTaxAssociationTransactionAttemptsResourceCommitted {
    const BLANK: Self = Self { transaction: Blank::BLANK };
}

impl Record for TaxProductResourceTaxAssociationTransactionAttemptsResourceCommitted {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_product_resource_tax_association_transaction_attempts_resource_committed",
            constants: &[],
            fields: &[Field("transaction", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.transaction
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.transaction
    }
}

impl std::fmt::Debug
for TaxProductResourceTaxAssociationTransactionAttemptsResourceCommitted {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxProductResourceTaxAssociationTransactionAttemptsResourceCommitted);
