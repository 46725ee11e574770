// Written by `cargo xtask generate`. Do not edit.
//! What is in `evidence.canceled` of [`IssuingDispute`](crate::IssuingDispute).

/// Whether the product was a merchandise or service.
#[non_exhaustive]
pub enum ProductType {
    /// `merchandise`
    Merchandise,
    /// `service`
    Service,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(ProductType {
    Merchandise = "merchandise",
    Service = "service",
});

/// Result of cardholder's attempt to return the product.
#[non_exhaustive]
pub enum ReturnStatus {
    /// `merchant_rejected`
    MerchantRejected,
    /// `successful`
    Successful,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(ReturnStatus {
    MerchantRejected = "merchant_rejected",
    Successful = "successful",
});
