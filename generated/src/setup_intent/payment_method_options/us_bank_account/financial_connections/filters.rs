// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.us_bank_account.financial_connections.filters` of [`SetupIntent`](crate::SetupIntent).

/// The values of `payment_method_options.us_bank_account.financial_connections.filters.account_subcategories[]` of [`SetupIntent`](crate::SetupIntent), `payment_method_options[us_bank_account][financial_connections][filters][account_subcategories][]` of [`setup_intents::create`](fn@crate::setup_intents::create) and 2 more places.
#[non_exhaustive]
pub enum AccountSubcategory {
    /// `checking`
    Checking,
    /// `savings`
    Savings,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AccountSubcategory {
    Checking = "checking",
    Savings = "savings",
});
