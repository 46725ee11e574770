// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod sigma_sigma_api_query;
pub use self::sigma_sigma_api_query::SigmaSigmaApiQuery;
