// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod v2_core_account_link;
pub use self::v2_core_account_link::V2CoreAccountLink;
mod v2_core_account_link_error;
pub use self::v2_core_account_link_error::V2CoreAccountLinkError;
mod v2_core_account_link_use_case;

pub use self::v2_core_account_link_use_case::{
    V2CoreAccountLinkUseCase, V2CoreAccountLinkUseCaseAccountOnboardingConfiguration,
};

mod v2_core_account_link_use_case_account_onboarding;
pub use self::v2_core_account_link_use_case_account_onboarding::V2CoreAccountLinkUseCaseAccountOnboarding;
mod v2_core_account_link_use_case_account_update;
pub use self::v2_core_account_link_use_case_account_update::V2CoreAccountLinkUseCaseAccountUpdate;
mod v2_core_account_link_use_case_collection_options;
pub use self::v2_core_account_link_use_case_collection_options::V2CoreAccountLinkUseCaseCollectionOptions;
mod v2_error_configs_must_match_to_use_account_links;
pub use self::v2_error_configs_must_match_to_use_account_links::V2ErrorConfigsMustMatchToUseAccountLinks;
mod v2_error_configs_must_match_to_use_account_links_error;
pub use self::v2_error_configs_must_match_to_use_account_links_error::V2ErrorConfigsMustMatchToUseAccountLinksError;
