// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.card.installments.plan` of [`test_helpers::confirmation_tokens::create`](fn@crate::test_helpers::confirmation_tokens::create) takes.

pub use crate::charge::payment_method_details::card::installments::plan::Type;
pub use crate::confirmation_token::payment_method_options::card::installments::plan::Interval;
