// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.upi` of [`Mandate`](crate::Mandate).

pub use crate::mandate::payment_method_details::payto::AmountType;
