// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Part;
use crate::{
    V2Error, V2ErrorAccountNotYetCompatibleWithV2, V2ErrorAccountRateLimitExceeded,
    V2ErrorAccountsV2AccessBlocked, V2ErrorCannotDeleteAccountWithBalance,
    V2ErrorCannotDeleteCustomerWithAvailableCashBalance, V2ErrorConfigsMustMatchToClose,
    V2ErrorNonConnectPlatformAccountsV2AccessBlocked, V2ErrorNotFound,
    V2ErrorPendingTransactionsCannotBeDeleted, V2ErrorPlatformRegistrationRequired,
    V2ErrorStripeLossLiableCannotBeDeleted, V2ErrorV1AccountInsteadOfV2Account,
    V2ErrorV1CustomerInsteadOfV2Account,
};

/// One of the objects at `PostV2CoreAccountsIdClose/error`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CloseV2CoreAccountError {
    /// `error.code` is `account_not_yet_compatible_with_v2`.
    AccountNotYetCompatibleWithV2(Part<V2ErrorAccountNotYetCompatibleWithV2>),
    /// `error.code` is `account_rate_limit_exceeded`.
    AccountRateLimitExceeded(Part<V2ErrorAccountRateLimitExceeded>),
    /// `error.code` is `accounts_v2_access_blocked`.
    AccountsV2AccessBlocked(Part<V2ErrorAccountsV2AccessBlocked>),
    /// `error.code` is `cannot_delete_account_with_balance`.
    CannotDeleteAccountWithBalance(Part<V2ErrorCannotDeleteAccountWithBalance>),
    /// `error.code` is `cannot_delete_customer_with_available_cash_balance`.
    CannotDeleteCustomerWithAvailableCashBalance(
        Part<V2ErrorCannotDeleteCustomerWithAvailableCashBalance>,
    ),
    /// `error.code` is `configs_must_match_to_close`.
    ConfigsMustMatchToClose(Part<V2ErrorConfigsMustMatchToClose>),
    /// `error.code` is `non_connect_platform_accounts_v2_access_blocked`.
    NonConnectPlatformAccountsV2AccessBlocked(
        Part<V2ErrorNonConnectPlatformAccountsV2AccessBlocked>,
    ),
    /// `error.code` is `not_found`.
    NotFound(Part<V2ErrorNotFound>),
    /// `error.code` is `pending_transactions_cannot_be_deleted`.
    PendingTransactionsCannotBeDeleted(Part<V2ErrorPendingTransactionsCannotBeDeleted>),
    /// `error.code` is `platform_registration_required`.
    PlatformRegistrationRequired(Part<V2ErrorPlatformRegistrationRequired>),
    /// `error.code` is `stripe_loss_liable_cannot_be_deleted`.
    StripeLossLiableCannotBeDeleted(Part<V2ErrorStripeLossLiableCannotBeDeleted>),
    /// `error.code` is `v1_account_instead_of_v2_account`.
    V1AccountInsteadOfV2Account(Part<V2ErrorV1AccountInsteadOfV2Account>),
    /// `error.code` is `v1_customer_instead_of_v2_account`.
    V1CustomerInsteadOfV2Account(Part<V2ErrorV1CustomerInsteadOfV2Account>),
    /// `error.code` is anything else.
    Other(Part<V2Error>),
}

stripe_runtime::union!(CloseV2CoreAccountError by "error.code" else Other {
    AccountNotYetCompatibleWithV2 = "account_not_yet_compatible_with_v2",
    AccountRateLimitExceeded = "account_rate_limit_exceeded",
    AccountsV2AccessBlocked = "accounts_v2_access_blocked",
    CannotDeleteAccountWithBalance = "cannot_delete_account_with_balance",
    CannotDeleteCustomerWithAvailableCashBalance = "cannot_delete_customer_with_available_cash_balance",
    ConfigsMustMatchToClose = "configs_must_match_to_close",
    NonConnectPlatformAccountsV2AccessBlocked = "non_connect_platform_accounts_v2_access_blocked",
    NotFound = "not_found",
    PendingTransactionsCannotBeDeleted = "pending_transactions_cannot_be_deleted",
    PlatformRegistrationRequired = "platform_registration_required",
    StripeLossLiableCannotBeDeleted = "stripe_loss_liable_cannot_be_deleted",
    V1AccountInsteadOfV2Account = "v1_account_instead_of_v2_account",
    V1CustomerInsteadOfV2Account = "v1_customer_instead_of_v2_account",
});
