// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Part;
use crate::{
    V2Error, V2ErrorAccountNotYetCompatibleWithV2, V2ErrorAccountRateLimitExceeded,
    V2ErrorAccountsV2AccessBlocked, V2ErrorNonConnectPlatformAccountsV2AccessBlocked,
    V2ErrorV1AccountInsteadOfV2Account, V2ErrorV1CustomerInsteadOfV2Account,
};

/// One of the objects at `GetV2CoreAccountsAccountIdPersons/error`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListV2CoreAccountPersonError {
    /// `error.code` is `account_not_yet_compatible_with_v2`.
    AccountNotYetCompatibleWithV2(Part<V2ErrorAccountNotYetCompatibleWithV2>),
    /// `error.code` is `account_rate_limit_exceeded`.
    AccountRateLimitExceeded(Part<V2ErrorAccountRateLimitExceeded>),
    /// `error.code` is `accounts_v2_access_blocked`.
    AccountsV2AccessBlocked(Part<V2ErrorAccountsV2AccessBlocked>),
    /// `error.code` is `non_connect_platform_accounts_v2_access_blocked`.
    NonConnectPlatformAccountsV2AccessBlocked(
        Part<V2ErrorNonConnectPlatformAccountsV2AccessBlocked>,
    ),
    /// `error.code` is `v1_account_instead_of_v2_account`.
    V1AccountInsteadOfV2Account(Part<V2ErrorV1AccountInsteadOfV2Account>),
    /// `error.code` is `v1_customer_instead_of_v2_account`.
    V1CustomerInsteadOfV2Account(Part<V2ErrorV1CustomerInsteadOfV2Account>),
    /// `error.code` is anything else.
    Other(Part<V2Error>),
}

stripe_runtime::union!(ListV2CoreAccountPersonError by "error.code" else Other {
    AccountNotYetCompatibleWithV2 = "account_not_yet_compatible_with_v2",
    AccountRateLimitExceeded = "account_rate_limit_exceeded",
    AccountsV2AccessBlocked = "accounts_v2_access_blocked",
    NonConnectPlatformAccountsV2AccessBlocked = "non_connect_platform_accounts_v2_access_blocked",
    V1AccountInsteadOfV2Account = "v1_account_instead_of_v2_account",
    V1CustomerInsteadOfV2Account = "v1_customer_instead_of_v2_account",
});
