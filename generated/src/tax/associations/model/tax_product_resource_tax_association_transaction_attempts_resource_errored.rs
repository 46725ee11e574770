// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `tax_product_resource_tax_association_transaction_attempts_resource_errored`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxProductResourceTaxAssociationTransactionAttemptsResourceErrored {
    /// Details on why we couldn't commit the tax transaction.
    pub reason: TaxProductResourceTaxAssociationTransactionAttemptsResourceErroredReason,
}

impl Blank for TaxProductResourceTaxAssociationTransactionAttemptsResourceErrored {
    const BLANK: Self = Self { reason: Blank::BLANK };
}

impl Record for TaxProductResourceTaxAssociationTransactionAttemptsResourceErrored {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_product_resource_tax_association_transaction_attempts_resource_errored",
            constants: &[],
            fields: &[Field("reason", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.reason
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.reason
    }
}

impl std::fmt::Debug
for TaxProductResourceTaxAssociationTransactionAttemptsResourceErrored {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxProductResourceTaxAssociationTransactionAttemptsResourceErrored);

/// Details on why we couldn't commit the tax transaction.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaxProductResourceTaxAssociationTransactionAttemptsResourceErroredReason {
    /// `another_payment_associated_with_calculation`
    AnotherPaymentAssociatedWithCalculation,
    /// `calculation_expired`
    CalculationExpired,
    /// `currency_mismatch`
    CurrencyMismatch,
    /// `original_transaction_voided`
    OriginalTransactionVoided,
    /// `unique_reference_violation`
    UniqueReferenceViolation,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TaxProductResourceTaxAssociationTransactionAttemptsResourceErroredReason {
    AnotherPaymentAssociatedWithCalculation = "another_payment_associated_with_calculation",
    CalculationExpired = "calculation_expired",
    CurrencyMismatch = "currency_mismatch",
    OriginalTransactionVoided = "original_transaction_voided",
    UniqueReferenceViolation = "unique_reference_violation",
});
