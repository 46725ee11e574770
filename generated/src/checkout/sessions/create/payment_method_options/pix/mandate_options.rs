// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.pix.mandate_options` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

pub use crate::checkout_session::payment_method_options::payto::mandate_options::AmountType;
pub use crate::checkout_session::payment_method_options::pix::AmountIncludesIof;
pub use crate::mandate::payment_method_details::pix::PaymentSchedule;
