// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.bacs_debit.mandate_options` of [`SetupIntent`](crate::SetupIntent).

pub use crate::mandate::payment_method_details::payto::{PaymentSchedule, Purpose};
pub use crate::setup_intent::payment_method_options::acss_debit::mandate_options::AmountType;
