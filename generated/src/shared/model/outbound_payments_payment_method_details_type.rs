// Written by `cargo xtask generate`. Do not edit.

/// The type of the payment method used in the OutboundPayment.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OutboundPaymentsPaymentMethodDetailsType {
    /// `financial_account`
    FinancialAccount,
    /// `us_bank_account`
    UsBankAccount,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(OutboundPaymentsPaymentMethodDetailsType {
    FinancialAccount = "financial_account",
    UsBankAccount = "us_bank_account",
});
