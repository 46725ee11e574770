// Written by `cargo xtask generate`. Do not edit.

/// Type of the pretax credit amount referenced.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreditNotesPretaxCreditAmountType {
    /// `credit_balance_transaction`
    CreditBalanceTransaction,
    /// `discount`
    Discount,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CreditNotesPretaxCreditAmountType {
    CreditBalanceTransaction = "credit_balance_transaction",
    Discount = "discount",
});
