// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.pix.mandate_options` of [`setup_intents::create`](fn@crate::setup_intents::create) takes.

pub use crate::mandate::payment_method_details::pix::PaymentSchedule;
pub use crate::setup_intent::payment_method_options::acss_debit::mandate_options::AmountType;
pub use crate::setup_intent::payment_method_options::pix::mandate_options::AmountIncludesIof;
