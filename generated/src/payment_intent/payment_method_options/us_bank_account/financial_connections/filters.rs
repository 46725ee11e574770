// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.us_bank_account.financial_connections.filters` of [`PaymentIntent`](crate::PaymentIntent).

/// The values of `payment_method_options.us_bank_account.financial_connections.filters.account_subcategories[]` of [`PaymentIntent`](crate::PaymentIntent), `payment_method_options[us_bank_account][financial_connections][filters][account_subcategories][]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 2 more places.
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
