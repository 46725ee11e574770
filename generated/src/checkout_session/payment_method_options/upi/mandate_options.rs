// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.upi.mandate_options` of [`CheckoutSession`](crate::CheckoutSession).

pub use crate::checkout_session::payment_method_options::payto::mandate_options::AmountType;
