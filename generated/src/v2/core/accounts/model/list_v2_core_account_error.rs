// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Part;
use crate::{
    V2Error, V2ErrorAccountRateLimitExceeded, V2ErrorAccountsV2AccessBlocked,
    V2ErrorNonConnectPlatformAccountsV2AccessBlocked,
};

/// One of the objects at `GetV2CoreAccounts/error`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListV2CoreAccountError {
    /// `error.code` is `account_rate_limit_exceeded`.
    AccountRateLimitExceeded(Part<V2ErrorAccountRateLimitExceeded>),
    /// `error.code` is `accounts_v2_access_blocked`.
    AccountsV2AccessBlocked(Part<V2ErrorAccountsV2AccessBlocked>),
    /// `error.code` is `non_connect_platform_accounts_v2_access_blocked`.
    NonConnectPlatformAccountsV2AccessBlocked(
        Part<V2ErrorNonConnectPlatformAccountsV2AccessBlocked>,
    ),
    /// `error.code` is anything else.
    Other(Part<V2Error>),
}

stripe_runtime::union!(ListV2CoreAccountError by "error.code" else Other {
    AccountRateLimitExceeded = "account_rate_limit_exceeded",
    AccountsV2AccessBlocked = "accounts_v2_access_blocked",
    NonConnectPlatformAccountsV2AccessBlocked = "non_connect_platform_accounts_v2_access_blocked",
});
