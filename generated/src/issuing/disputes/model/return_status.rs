// Written by `cargo xtask generate`. Do not edit.

/// Result of cardholder's attempt to return the product.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReturnStatus {
    /// `merchant_rejected`
    MerchantRejected,
    /// `successful`
    Successful,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ReturnStatus {
    MerchantRejected = "merchant_rejected",
    Successful = "successful",
});
