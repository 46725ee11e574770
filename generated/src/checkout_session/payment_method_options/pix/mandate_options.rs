// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.pix.mandate_options` of [`CheckoutSession`](crate::CheckoutSession).

pub use crate::checkout_session::payment_method_options::payto::mandate_options::AmountType;
pub use crate::checkout_session::payment_method_options::pix::AmountIncludesIof;
pub use crate::mandate::payment_method_details::pix::PaymentSchedule;
