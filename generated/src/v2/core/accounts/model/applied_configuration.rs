// Written by `cargo xtask generate`. Do not edit.

/// The values of `v2.core.account/applied_configurations[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppliedConfiguration {
    /// `customer`
    Customer,
    /// `merchant`
    Merchant,
    /// `recipient`
    Recipient,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AppliedConfiguration {
    Customer = "customer",
    Merchant = "merchant",
    Recipient = "recipient",
});
