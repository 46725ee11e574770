// Written by `cargo xtask generate`. Do not edit.

/// The values of `PostCustomersCustomerFundingInstructions/bank_transfer/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BankTransferParamsType {
    /// `eu_bank_transfer`
    EuBankTransfer,
    /// `gb_bank_transfer`
    GbBankTransfer,
    /// `jp_bank_transfer`
    JpBankTransfer,
    /// `mx_bank_transfer`
    MxBankTransfer,
    /// `us_bank_transfer`
    UsBankTransfer,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BankTransferParamsType {
    EuBankTransfer = "eu_bank_transfer",
    GbBankTransfer = "gb_bank_transfer",
    JpBankTransfer = "jp_bank_transfer",
    MxBankTransfer = "mx_bank_transfer",
    UsBankTransfer = "us_bank_transfer",
});
