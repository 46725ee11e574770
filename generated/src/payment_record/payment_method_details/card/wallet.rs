// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.card.wallet` of [`PaymentRecord`](crate::PaymentRecord).

pub use crate::payment_attempt_record::payment_method_details::card::wallet::ApplePay;
pub use crate::payment_method::card::wallet::GooglePay;
