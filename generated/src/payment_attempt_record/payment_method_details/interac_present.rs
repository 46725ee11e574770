// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.interac_present` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord).

pub use crate::charge::payment_method_details::interac_present::receipt;
pub use crate::charge::payment_method_details::interac_present::Receipt;
pub use crate::payment_method::card_present::ReadMethod;
