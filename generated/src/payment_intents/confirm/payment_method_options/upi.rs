// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.upi` of [`payment_intents::confirm`](fn@crate::payment_intents::confirm) takes.

pub mod mandate_options;
pub use crate::checkout_session::payment_method_options::acss_debit::SetupFutureUsage;
pub use crate::payment_intents::create::payment_method_data::upi::MandateOptions;
