// Written by `cargo xtask generate`. Do not edit.

/// The values of `bank_connections_resource_link_account_session_filters/account_subcategories[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BankConnectionsResourceLinkAccountSessionFiltersAccountSubcategory {
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

stripe_runtime::open_enum!(BankConnectionsResourceLinkAccountSessionFiltersAccountSubcategory {
    Checking = "checking",
    CreditCard = "credit_card",
    LineOfCredit = "line_of_credit",
    Mortgage = "mortgage",
    Savings = "savings",
});
