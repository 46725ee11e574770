// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod account_link_collect;
pub use self::account_link_collect::AccountLinkCollect;
mod collection_options_params;
pub use self::collection_options_params::CollectionOptionsParams;
