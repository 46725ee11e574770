// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.revolut_pay.funding` of [`PaymentRecord`](crate::PaymentRecord).

pub use crate::charge::payment_method_details::amazon_pay::funding::Card;
pub use crate::payment_record::payment_method_details::amazon_pay::funding::Type;
