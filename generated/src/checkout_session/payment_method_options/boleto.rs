// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.boleto` of [`CheckoutSession`](crate::CheckoutSession).

pub use crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage;
