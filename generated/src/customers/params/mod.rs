// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod balance_settings_param;
pub use self::balance_settings_param::{BalanceSettingsParam, ReconciliationMode};
mod bank_transfer_params;

pub use self::bank_transfer_params::{
    BankTransferParams, BankTransferParamsRequestedAddressType,
};

mod cash_balance_param;
pub use self::cash_balance_param::CashBalanceParam;
mod customer_bank_account_or_id;
pub use self::customer_bank_account_or_id::CustomerBankAccountOrId;
mod customer_param;
pub use self::customer_param::CustomerParam;
mod customer_payment_source_bank_account;
pub use self::customer_payment_source_bank_account::CustomerPaymentSourceBankAccount;
mod customer_rendering_options_param;
pub use self::customer_rendering_options_param::CustomerRenderingOptionsParam;
mod eu_bank_account_params;
pub use self::eu_bank_account_params::EuBankAccountParams;
mod payment_source_or_id;
pub use self::payment_source_or_id::PaymentSourceOrId;
mod shared_tax_create_param;

pub use self::shared_tax_create_param::{
    SharedTaxCreateParam, SharedTaxCreateParamValidateLocation,
};

mod shared_tax_update_param;
pub use self::shared_tax_update_param::SharedTaxUpdateParam;
