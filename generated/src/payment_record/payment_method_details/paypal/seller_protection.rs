// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.paypal.seller_protection` of [`PaymentRecord`](crate::PaymentRecord).

pub use crate::charge::payment_method_details::paypal::seller_protection::Status;

/// The values of `payment_method_details.paypal.seller_protection.dispute_categories[]` of [`PaymentRecord`](crate::PaymentRecord).
#[non_exhaustive]
pub enum DisputeCategory {
    /// `fraudulent`
    Fraudulent,
    /// `product_not_received`
    ProductNotReceived,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(DisputeCategory {
    Fraudulent = "fraudulent",
    ProductNotReceived = "product_not_received",
});
