// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.sofort` of [`payment_intents::confirm`](fn@crate::payment_intents::confirm) takes.

pub use crate::charge::payment_method_details::sofort::PreferredLanguage;
pub use crate::payment_intents::create::payment_method_options::alipay::SetupFutureUsage;
