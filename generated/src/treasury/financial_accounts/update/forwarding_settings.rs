// Written by `cargo xtask generate`. Do not edit.
//! What `forwarding_settings` of [`treasury::financial_accounts::update`](fn@crate::treasury::financial_accounts::update) takes.

/// The values of `forwarding_settings[type]` of [`treasury::financial_accounts::update`](fn@crate::treasury::financial_accounts::update) and `forwarding_settings[type]` of [`treasury::financial_accounts::close`](fn@crate::treasury::financial_accounts::close).
#[non_exhaustive]
pub enum Type {
    /// `financial_account`
    FinancialAccount,
    /// `payment_method`
    PaymentMethod,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    FinancialAccount = "financial_account",
    PaymentMethod = "payment_method",
});
