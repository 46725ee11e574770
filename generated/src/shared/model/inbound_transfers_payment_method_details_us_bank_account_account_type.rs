// Written by `cargo xtask generate`. Do not edit.

/// Account type: checkings or savings. Defaults to checking if omitted.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InboundTransfersPaymentMethodDetailsUsBankAccountAccountType {
    /// `checking`
    Checking,
    /// `savings`
    Savings,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(InboundTransfersPaymentMethodDetailsUsBankAccountAccountType {
    Checking = "checking",
    Savings = "savings",
});
