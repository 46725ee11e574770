// Written by `cargo xtask generate`. Do not edit.
//! What `use_case.account_update` of [`v2::core::account_links::create`](fn@crate::v2::core::account_links::create) takes.

pub use crate::v2_core_account_link::use_case::account_onboarding::collection_options;
pub use crate::v2::core::account_links::create::use_case::account_onboarding::CollectionOptions;
pub use crate::v2_core_account_link::use_case::account_onboarding::Configuration;
