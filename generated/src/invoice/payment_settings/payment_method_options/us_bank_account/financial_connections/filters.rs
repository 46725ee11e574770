// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_settings.payment_method_options.us_bank_account.financial_connections.filters` of [`Invoice`](crate::Invoice).

/// The values of `payment_settings.payment_method_options.us_bank_account.financial_connections.filters.account_subcategories[]` of [`Invoice`](crate::Invoice), `payment_settings[payment_method_options][us_bank_account][financial_connections][filters][account_subcategories][]` of [`invoices::create`](fn@crate::invoices::create) and one more place.
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
