// Written by `cargo xtask generate`. Do not edit.

/// Origin of the refund
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChargeRefundOrigin {
    /// `customer_balance`
    CustomerBalance,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ChargeRefundOrigin {
    CustomerBalance = "customer_balance",
});
