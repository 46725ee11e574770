// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    TaxProductResourceTaxAssociationTransactionAttemptsResourceCommitted,
    TaxProductResourceTaxAssociationTransactionAttemptsResourceErrored,
};

/// The schema `tax_product_resource_tax_association_transaction_attempts`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxProductResourceTaxAssociationTransactionAttempts {
    pub committed: Option<
        Part<TaxProductResourceTaxAssociationTransactionAttemptsResourceCommitted>,
    >,
    pub errored: Option<
        Part<TaxProductResourceTaxAssociationTransactionAttemptsResourceErrored>,
    >,
    /// The source of the tax transaction attempt. This is either a refund or a payment intent.
    pub source: String,
    /// The status of the transaction attempt. This can be `errored` or `committed`.
    pub status: String,
}

impl Blank for TaxProductResourceTaxAssociationTransactionAttempts {
    const BLANK: Self = Self {
        committed: Blank::BLANK,
        errored: Blank::BLANK,
        source: Blank::BLANK,
        status: Blank::BLANK,
    };
}

impl Record for TaxProductResourceTaxAssociationTransactionAttempts {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_product_resource_tax_association_transaction_attempts",
            constants: &[],
            fields: &[
                Field("committed", OPTIONAL),
                Field("errored", OPTIONAL),
                Field("source", REQUIRED),
                Field("status", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.committed,
            1 => &self.errored,
            2 => &self.source,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.committed,
            1 => &mut self.errored,
            2 => &mut self.source,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for TaxProductResourceTaxAssociationTransactionAttempts {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxProductResourceTaxAssociationTransactionAttempts);
