// Written by `cargo xtask generate`. Do not edit.
//! What `bank_account` of [`tokens::create`](fn@crate::tokens::create) takes.

#[cfg(feature = "tokens")]
/// The values of `bank_account[account_holder_type]` of [`tokens::create`](fn@crate::tokens::create).
#[non_exhaustive]
pub enum AccountHolderType {
    /// `company`
    Company,
    /// `individual`
    Individual,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "tokens")]
rt::open_enum!(AccountHolderType {
    Company = "company",
    Individual = "individual",
});

#[cfg(feature = "accounts")]
/// The bank account type. This can only be `checking` or `savings` in most countries. In Japan,
/// this can only be `futsu` or `toza`.
#[non_exhaustive]
pub enum AccountType {
    /// `checking`
    Checking,
    /// `futsu`
    Futsu,
    /// `savings`
    Savings,
    /// `toza`
    Toza,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "accounts")]
rt::open_enum!(AccountType {
    Checking = "checking",
    Futsu = "futsu",
    Savings = "savings",
    Toza = "toza",
});
