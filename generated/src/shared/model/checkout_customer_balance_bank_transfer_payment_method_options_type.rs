// Written by `cargo xtask generate`. Do not edit.

/// The bank transfer type that this PaymentIntent is allowed to use for funding Permitted values
/// include: `eu_bank_transfer`, `gb_bank_transfer`, `jp_bank_transfer`, `mx_bank_transfer`, or
/// `us_bank_transfer`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckoutCustomerBalanceBankTransferPaymentMethodOptionsType {
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

stripe_runtime::open_enum!(CheckoutCustomerBalanceBankTransferPaymentMethodOptionsType {
    EuBankTransfer = "eu_bank_transfer",
    GbBankTransfer = "gb_bank_transfer",
    JpBankTransfer = "jp_bank_transfer",
    MxBankTransfer = "mx_bank_transfer",
    UsBankTransfer = "us_bank_transfer",
});
