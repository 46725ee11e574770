// Written by `cargo xtask generate`. Do not edit.

/// funding type of the underlying payment method.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AmazonPayUnderlyingPaymentMethodFundingDetailsType {
    /// `card`
    Card,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AmazonPayUnderlyingPaymentMethodFundingDetailsType {
    Card = "card",
});
