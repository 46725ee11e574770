// Written by `cargo xtask generate`. Do not edit.
//! What is in `pretax_credit_amount` of [`CreditNote`](crate::CreditNote).

/// Type of the pretax credit amount referenced.
#[non_exhaustive]
pub enum Type {
    /// `credit_balance_transaction`
    CreditBalanceTransaction,
    /// `discount`
    Discount,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    CreditBalanceTransaction = "credit_balance_transaction",
    Discount = "discount",
});
