// Written by `cargo xtask generate`. Do not edit.
//! What is in `filters` of [`FinancialConnectionsSession`](crate::FinancialConnectionsSession).

/// The values of `filters.account_subcategories[]` of [`FinancialConnectionsSession`](crate::FinancialConnectionsSession), `filters[account_subcategories][]` of [`link_account_sessions::create`](fn@crate::link_account_sessions::create) and one more place.
#[non_exhaustive]
pub enum AccountSubcategory {
    /// `checking`
    Checking,
    /// `credit_card`
    CreditCard,
    /// `line_of_credit`
    LineOfCredit,
    /// `mortgage`
    Mortgage,
    /// `savings`
    Savings,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AccountSubcategory {
    Checking = "checking",
    CreditCard = "credit_card",
    LineOfCredit = "line_of_credit",
    Mortgage = "mortgage",
    Savings = "savings",
});
