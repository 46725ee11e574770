// Written by `cargo xtask generate`. Do not edit.
//! What is in `destination_payment_method_details.us_bank_account` of [`TreasuryOutboundTransfer`](crate::TreasuryOutboundTransfer).

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

/// The network rails used. See the
/// [docs](https://docs.stripe.com/treasury/money-movement/timelines) to learn more about money
/// movement timelines for each network type.
#[non_exhaustive]
pub enum Network {
    /// `ach`
    Ach,
    /// `us_domestic_wire`
    UsDomesticWire,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Network {
    Ach = "ach",
    UsDomesticWire = "us_domestic_wire",
});
