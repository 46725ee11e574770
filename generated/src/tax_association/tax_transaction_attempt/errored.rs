// Written by `cargo xtask generate`. Do not edit.
//! What is in `tax_transaction_attempt.errored` of [`TaxAssociation`](crate::TaxAssociation).

/// Details on why we couldn't commit the tax transaction.
#[non_exhaustive]
pub enum Reason {
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

rt::open_enum!(Reason {
    AnotherPaymentAssociatedWithCalculation = "another_payment_associated_with_calculation",
    CalculationExpired = "calculation_expired",
    CurrencyMismatch = "currency_mismatch",
    OriginalTransactionVoided = "original_transaction_voided",
    UniqueReferenceViolation = "unique_reference_violation",
});
