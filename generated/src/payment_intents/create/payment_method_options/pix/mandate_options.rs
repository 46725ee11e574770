// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.pix.mandate_options` of [`payment_intents::create`](fn@crate::payment_intents::create) takes.

pub use crate::mandate::payment_method_details::pix::PaymentSchedule;
pub use crate::payment_intent::payment_method_options::acss_debit::mandate_options::AmountType;
pub use crate::payment_intent::payment_method_options::pix::AmountIncludesIof;
