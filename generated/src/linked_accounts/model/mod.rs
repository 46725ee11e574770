// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod bank_connections_resource_account_number_details;

pub use self::bank_connections_resource_account_number_details::{
    BankConnectionsResourceAccountNumberDetails,
    BankConnectionsResourceAccountNumberDetailsIdentifierType,
    BankConnectionsResourceAccountNumberDetailsStatus,
    BankConnectionsResourceAccountNumberDetailsSupportedNetwork,
};

mod bank_connections_resource_balance;

pub use self::bank_connections_resource_balance::{
    BankConnectionsResourceBalance, BankConnectionsResourceBalanceType,
};

mod bank_connections_resource_balance_api_resource_cash_balance;
pub use self::bank_connections_resource_balance_api_resource_cash_balance::BankConnectionsResourceBalanceApiResourceCashBalance;
mod bank_connections_resource_balance_api_resource_credit_balance;
pub use self::bank_connections_resource_balance_api_resource_credit_balance::BankConnectionsResourceBalanceApiResourceCreditBalance;
mod bank_connections_resource_balance_refresh;
pub use self::bank_connections_resource_balance_refresh::BankConnectionsResourceBalanceRefresh;
mod bank_connections_resource_ownership_refresh;

pub use self::bank_connections_resource_ownership_refresh::{
    BankConnectionsResourceOwnershipRefresh,
    BankConnectionsResourceOwnershipRefreshStatus,
};

mod bank_connections_resource_transaction_refresh;

pub use self::bank_connections_resource_transaction_refresh::{
    BankConnectionsResourceTransactionRefresh,
    BankConnectionsResourceTransactionRefreshStatus,
};

mod financial_connections_account;

pub use self::financial_connections_account::{
    FinancialConnectionsAccount, FinancialConnectionsAccountCategory,
    FinancialConnectionsAccountStatus, FinancialConnectionsAccountSubcategory,
    FinancialConnectionsAccountSubscription,
    FinancialConnectionsAccountSupportedPaymentMethodType,
};

mod financial_connections_account_owner;
pub use self::financial_connections_account_owner::FinancialConnectionsAccountOwner;
