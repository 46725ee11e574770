// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod billing_credit_grant;
pub use self::billing_credit_grant::{BillingCreditGrant, BillingCreditGrantCategory};
mod billing_credit_grants_resource_applicability_config;
pub use self::billing_credit_grants_resource_applicability_config::BillingCreditGrantsResourceApplicabilityConfig;
mod billing_credit_grants_resource_applicable_price;
pub use self::billing_credit_grants_resource_applicable_price::BillingCreditGrantsResourceApplicablePrice;
mod billing_credit_grants_resource_scope;
pub use self::billing_credit_grants_resource_scope::BillingCreditGrantsResourceScope;
