// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod billing_credit_balance_transaction;

pub use self::billing_credit_balance_transaction::{
    BillingCreditBalanceTransaction, BillingCreditBalanceTransactionType,
};

mod billing_credit_grants_resource_balance_credit;

pub use self::billing_credit_grants_resource_balance_credit::{
    BillingCreditGrantsResourceBalanceCredit,
    BillingCreditGrantsResourceBalanceCreditType,
};

mod billing_credit_grants_resource_balance_credits_application_invoice_voided;
pub use self::billing_credit_grants_resource_balance_credits_application_invoice_voided::BillingCreditGrantsResourceBalanceCreditsApplicationInvoiceVoided;
mod billing_credit_grants_resource_balance_credits_applied;
pub use self::billing_credit_grants_resource_balance_credits_applied::BillingCreditGrantsResourceBalanceCreditsApplied;
mod billing_credit_grants_resource_balance_debit;

pub use self::billing_credit_grants_resource_balance_debit::{
    BillingCreditGrantsResourceBalanceDebit, BillingCreditGrantsResourceBalanceDebitType,
};
