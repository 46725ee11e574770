// Written by `cargo xtask generate`. Do not edit.
//! What is in `evidence_details.enhanced_eligibility.visa_compelling_evidence_3` of [`Dispute`](crate::Dispute).

/// The values of `evidence_details.enhanced_eligibility.visa_compelling_evidence_3.required_actions[]` of [`Dispute`](crate::Dispute).
#[non_exhaustive]
pub enum RequiredAction {
    /// `missing_customer_identifiers`
    MissingCustomerIdentifiers,
    /// `missing_disputed_transaction_description`
    MissingDisputedTransactionDescription,
    /// `missing_merchandise_or_services`
    MissingMerchandiseOrServices,
    /// `missing_prior_undisputed_transaction_description`
    MissingPriorUndisputedTransactionDescription,
    /// `missing_prior_undisputed_transactions`
    MissingPriorUndisputedTransactions,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(RequiredAction {
    MissingCustomerIdentifiers = "missing_customer_identifiers",
    MissingDisputedTransactionDescription = "missing_disputed_transaction_description",
    MissingMerchandiseOrServices = "missing_merchandise_or_services",
    MissingPriorUndisputedTransactionDescription = "missing_prior_undisputed_transaction_description",
    MissingPriorUndisputedTransactions = "missing_prior_undisputed_transactions",
});

/// Visa Compelling Evidence 3.0 eligibility status.
#[non_exhaustive]
pub enum Status {
    /// `not_qualified`
    NotQualified,
    /// `qualified`
    Qualified,
    /// `requires_action`
    RequiresAction,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    NotQualified = "not_qualified",
    Qualified = "qualified",
    RequiresAction = "requires_action",
});
