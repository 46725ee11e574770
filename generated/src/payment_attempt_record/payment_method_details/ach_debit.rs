// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.ach_debit` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord).

/// Type of entity that holds the account. This can be either `individual` or `company`.
#[non_exhaustive]
pub enum AccountHolderType {
    /// `company`
    Company,
    /// `individual`
    Individual,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AccountHolderType {
    Company = "company",
    Individual = "individual",
});
