// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.amazon_pay.funding` of [`PaymentRecord`](crate::PaymentRecord).

pub use crate::charge::payment_method_details::amazon_pay::funding::Card;

/// funding type of the underlying payment method.
#[non_exhaustive]
pub enum Type {
    /// `card`
    Card,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Card = "card",
});
