// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod create_v2_core_account_link_use_case;

pub use self::create_v2_core_account_link_use_case::{
    CreateV2CoreAccountLinkUseCase, CreateV2CoreAccountLinkUseCaseConfiguration,
};

mod create_v2_core_account_link_use_case_account_onboarding;
pub use self::create_v2_core_account_link_use_case_account_onboarding::CreateV2CoreAccountLinkUseCaseAccountOnboarding;
mod create_v2_core_account_link_use_case_account_update;
pub use self::create_v2_core_account_link_use_case_account_update::CreateV2CoreAccountLinkUseCaseAccountUpdate;
mod create_v2_core_account_link_use_case_collection_options;
pub use self::create_v2_core_account_link_use_case_collection_options::CreateV2CoreAccountLinkUseCaseCollectionOptions;
