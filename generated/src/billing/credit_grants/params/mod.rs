// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod amount_param;
pub use self::amount_param::AmountParam;
mod applicability_config_param;
pub use self::applicability_config_param::ApplicabilityConfigParam;
mod create_billing_credit_grant_category;
pub use self::create_billing_credit_grant_category::CreateBillingCreditGrantCategory;
mod monetary_amount_param;
pub use self::monetary_amount_param::MonetaryAmountParam;
