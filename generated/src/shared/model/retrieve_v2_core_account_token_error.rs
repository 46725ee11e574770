// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Part;
use crate::{
    V2Error, V2ErrorAccountRateLimitExceeded,
    V2ErrorNonConnectPlatformAccountsV2AccessBlocked, V2ErrorNotFound,
};

/// One of the objects at `GetV2CoreAccountTokensId/error`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RetrieveV2CoreAccountTokenError {
    /// `error.code` is `account_rate_limit_exceeded`.
    AccountRateLimitExceeded(Part<V2ErrorAccountRateLimitExceeded>),
    /// `error.code` is `non_connect_platform_accounts_v2_access_blocked`.
    NonConnectPlatformAccountsV2AccessBlocked(
        Part<V2ErrorNonConnectPlatformAccountsV2AccessBlocked>,
    ),
    /// `error.code` is `not_found`.
    NotFound(Part<V2ErrorNotFound>),
    /// `error.code` is anything else.
    Other(Part<V2Error>),
}

stripe_runtime::union!(RetrieveV2CoreAccountTokenError by "error.code" else Other {
    AccountRateLimitExceeded = "account_rate_limit_exceeded",
    NonConnectPlatformAccountsV2AccessBlocked = "non_connect_platform_accounts_v2_access_blocked",
    NotFound = "not_found",
});
