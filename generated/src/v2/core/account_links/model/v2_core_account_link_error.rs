// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Part;
use crate::{
    V2Error, V2ErrorAccountRateLimitExceeded, V2ErrorAccountsV2AccessBlocked,
    V2ErrorConfigsMustMatchToUseAccountLinks, V2ErrorNotFound,
};

/// One of the objects at `PostV2CoreAccountLinks/error`.
#[derive(Clone)]
#[non_exhaustive]
pub enum V2CoreAccountLinkError {
    /// `error.code` is `account_rate_limit_exceeded`.
    AccountRateLimitExceeded(Part<V2ErrorAccountRateLimitExceeded>),
    /// `error.code` is `accounts_v2_access_blocked`.
    AccountsV2AccessBlocked(Part<V2ErrorAccountsV2AccessBlocked>),
    /// `error.code` is `configs_must_match_to_use_account_links`.
    ConfigsMustMatchToUseAccountLinks(Part<V2ErrorConfigsMustMatchToUseAccountLinks>),
    /// `error.code` is `not_found`.
    NotFound(Part<V2ErrorNotFound>),
    /// `error.code` is anything else.
    Other(Part<V2Error>),
}

stripe_runtime::union!(V2CoreAccountLinkError by "error.code" else Other {
    AccountRateLimitExceeded = "account_rate_limit_exceeded",
    AccountsV2AccessBlocked = "accounts_v2_access_blocked",
    ConfigsMustMatchToUseAccountLinks = "configs_must_match_to_use_account_links",
    NotFound = "not_found",
});
