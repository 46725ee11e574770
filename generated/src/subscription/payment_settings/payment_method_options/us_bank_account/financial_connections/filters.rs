// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_settings.payment_method_options.us_bank_account.financial_connections.filters` of [`Subscription`](crate::Subscription).

/// The values of `payment_settings.payment_method_options.us_bank_account.financial_connections.filters.account_subcategories[]` of [`Subscription`](crate::Subscription), `payment_settings[payment_method_options][us_bank_account][financial_connections][filters][account_subcategories][]` of [`subscriptions::create`](fn@crate::subscriptions::create) and 3 more places.
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
