// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.promptpay.installments` of [`PaymentIntent`](crate::PaymentIntent).

pub mod plan;
pub use crate::payment_intent::payment_method_options::acss_debit::installments::Plan;
