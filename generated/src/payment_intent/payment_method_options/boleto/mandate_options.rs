// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.boleto.mandate_options` of [`PaymentIntent`](crate::PaymentIntent).

pub use crate::mandate::payment_method_details::payto::{PaymentSchedule, Purpose};
pub use crate::payment_intent::payment_method_options::acss_debit::mandate_options::AmountType;
