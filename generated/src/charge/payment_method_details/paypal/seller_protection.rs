// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.paypal.seller_protection` of [`Charge`](crate::Charge).

#[cfg(feature = "charges")]
/// The values of `payment_method_details.paypal.seller_protection.dispute_categories[]` of [`Charge`](crate::Charge).
#[non_exhaustive]
pub enum DisputeCategory {
    /// `fraudulent`
    Fraudulent,
    /// `product_not_received`
    ProductNotReceived,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "charges")]
rt::open_enum!(DisputeCategory {
    Fraudulent = "fraudulent",
    ProductNotReceived = "product_not_received",
});

/// Indicates whether the transaction is eligible for PayPal's seller protection.
#[non_exhaustive]
pub enum Status {
    /// `eligible`
    Eligible,
    /// `not_eligible`
    NotEligible,
    /// `partially_eligible`
    PartiallyEligible,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Eligible = "eligible",
    NotEligible = "not_eligible",
    PartiallyEligible = "partially_eligible",
});
