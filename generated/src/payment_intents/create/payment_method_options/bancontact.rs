// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.bancontact` of [`payment_intents::create`](fn@crate::payment_intents::create) takes.

pub use crate::charge::payment_method_details::bancontact::PreferredLanguage;
pub use crate::payment_intents::create::payment_method_options::alipay::SetupFutureUsage;
