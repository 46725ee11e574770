// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.au_becs_debit` of [`CheckoutSession`](crate::CheckoutSession).

pub use crate::checkout_session::payment_method_options::affirm::SetupFutureUsage;
