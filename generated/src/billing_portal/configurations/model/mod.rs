// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod allowed_update;
pub use self::allowed_update::AllowedUpdate;
mod billing_portal_configuration;
pub use self::billing_portal_configuration::BillingPortalConfiguration;
mod default_allowed_update;
pub use self::default_allowed_update::DefaultAllowedUpdate;
mod portal_business_profile;
pub use self::portal_business_profile::PortalBusinessProfile;
mod portal_customer_update;
pub use self::portal_customer_update::PortalCustomerUpdate;
mod portal_features;
pub use self::portal_features::PortalFeatures;
mod portal_invoice_list;
pub use self::portal_invoice_list::PortalInvoiceList;
mod portal_login_page;
pub use self::portal_login_page::PortalLoginPage;
mod portal_payment_method_update;
pub use self::portal_payment_method_update::PortalPaymentMethodUpdate;
mod portal_resource_schedule_update_at_period_end;
pub use self::portal_resource_schedule_update_at_period_end::PortalResourceScheduleUpdateAtPeriodEnd;
mod portal_resource_schedule_update_at_period_end_condition;

pub use self::portal_resource_schedule_update_at_period_end_condition::{
    PortalResourceScheduleUpdateAtPeriodEndCondition,
    PortalResourceScheduleUpdateAtPeriodEndConditionType,
};

mod portal_subscription_cancel;

pub use self::portal_subscription_cancel::{
    PortalSubscriptionCancel, PortalSubscriptionCancelMode,
};

mod portal_subscription_cancellation_reason;

pub use self::portal_subscription_cancellation_reason::{
    PortalSubscriptionCancellationReason, PortalSubscriptionCancellationReasonOption,
};

mod portal_subscription_update;
pub use self::portal_subscription_update::PortalSubscriptionUpdate;
mod portal_subscription_update_product;
pub use self::portal_subscription_update_product::PortalSubscriptionUpdateProduct;
mod portal_subscription_update_product_adjustable_quantity;
pub use self::portal_subscription_update_product_adjustable_quantity::PortalSubscriptionUpdateProductAdjustableQuantity;
mod trial_update_behavior;
pub use self::trial_update_behavior::TrialUpdateBehavior;
