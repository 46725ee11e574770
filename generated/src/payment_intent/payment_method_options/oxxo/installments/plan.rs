// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.oxxo.installments.plan` of [`PaymentIntent`](crate::PaymentIntent).

pub use crate::charge::payment_method_details::card::installments::plan::Type;
pub use crate::payment_intent::payment_method_options::acss_debit::installments::plan::Interval;
