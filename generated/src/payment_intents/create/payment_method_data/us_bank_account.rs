// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_data.us_bank_account` of [`payment_intents::create`](fn@crate::payment_intents::create) takes.

/// The values of `payment_method_data[us_bank_account][account_holder_type]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_data[us_bank_account][account_holder_type]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
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

/// The values of `payment_method_data[us_bank_account][account_type]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_data[us_bank_account][account_type]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
#[non_exhaustive]
pub enum AccountType {
    /// `checking`
    Checking,
    /// `savings`
    Savings,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AccountType {
    Checking = "checking",
    Savings = "savings",
});
