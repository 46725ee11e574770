// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Part;
use crate::{
    V2Error, V2ErrorAccountRateLimitExceeded,
    V2ErrorNonConnectPlatformAccountsV2AccessBlocked,
    V2ErrorPlatformRegistrationRequired, V2ErrorTokenMustBeCreatedWithPublishableKey,
};

/// One of the objects at `PostV2CoreAccountTokens/error`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateV2CoreAccountTokenError {
    /// `error.code` is `account_rate_limit_exceeded`.
    AccountRateLimitExceeded(Part<V2ErrorAccountRateLimitExceeded>),
    /// `error.code` is `non_connect_platform_accounts_v2_access_blocked`.
    NonConnectPlatformAccountsV2AccessBlocked(
        Part<V2ErrorNonConnectPlatformAccountsV2AccessBlocked>,
    ),
    /// `error.code` is `platform_registration_required`.
    PlatformRegistrationRequired(Part<V2ErrorPlatformRegistrationRequired>),
    /// `error.code` is `token_must_be_created_with_publishable_key`.
    TokenMustBeCreatedWithPublishableKey(
        Part<V2ErrorTokenMustBeCreatedWithPublishableKey>,
    ),
    /// `error.code` is anything else.
    Other(Part<V2Error>),
}

stripe_runtime::union!(CreateV2CoreAccountTokenError by "error.code" else Other {
    AccountRateLimitExceeded = "account_rate_limit_exceeded",
    NonConnectPlatformAccountsV2AccessBlocked = "non_connect_platform_accounts_v2_access_blocked",
    PlatformRegistrationRequired = "platform_registration_required",
    TokenMustBeCreatedWithPublishableKey = "token_must_be_created_with_publishable_key",
});
