// Written by `cargo xtask generate`. Do not edit.
//! What is in `origin_payment_method_details.us_bank_account` of [`TreasuryInboundTransfer`](crate::TreasuryInboundTransfer).

/// Account holder type: individual or company.
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

/// Account type: checkings or savings. Defaults to checking if omitted.
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
