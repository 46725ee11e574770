// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod business_profile_create_param;
pub use self::business_profile_create_param::BusinessProfileCreateParam;
mod business_profile_update_param;
pub use self::business_profile_update_param::BusinessProfileUpdateParam;
mod customer_update_creation_param;
pub use self::customer_update_creation_param::CustomerUpdateCreationParam;
mod customer_update_updating_param;
pub use self::customer_update_updating_param::CustomerUpdateUpdatingParam;
mod features_creation_param;
pub use self::features_creation_param::FeaturesCreationParam;
mod features_updating_param;
pub use self::features_updating_param::FeaturesUpdatingParam;
mod invoice_list_param;
pub use self::invoice_list_param::InvoiceListParam;
mod login_page_create_param;
pub use self::login_page_create_param::LoginPageCreateParam;
mod login_page_update_param;
pub use self::login_page_update_param::LoginPageUpdateParam;
mod payment_method_update_param;
pub use self::payment_method_update_param::PaymentMethodUpdateParam;
mod schedule_update_at_period_end_condition_param;

pub use self::schedule_update_at_period_end_condition_param::{
    ScheduleUpdateAtPeriodEndConditionParam, ScheduleUpdateAtPeriodEndConditionParamType,
};

mod schedule_update_at_period_end_creating_param;
pub use self::schedule_update_at_period_end_creating_param::ScheduleUpdateAtPeriodEndCreatingParam;
mod schedule_update_at_period_end_updating_param;
pub use self::schedule_update_at_period_end_updating_param::ScheduleUpdateAtPeriodEndUpdatingParam;
mod subscription_cancel_creation_param;

pub use self::subscription_cancel_creation_param::{
    SubscriptionCancelCreationParam, SubscriptionCancelCreationParamMode,
};

mod subscription_cancel_updating_param;
pub use self::subscription_cancel_updating_param::SubscriptionCancelUpdatingParam;
mod subscription_cancellation_reason_creation_param;

pub use self::subscription_cancellation_reason_creation_param::{
    SubscriptionCancellationReasonCreationParam,
    SubscriptionCancellationReasonCreationParamOption,
};

mod subscription_cancellation_reason_updating_param;
pub use self::subscription_cancellation_reason_updating_param::SubscriptionCancellationReasonUpdatingParam;
mod subscription_update_creation_param;
pub use self::subscription_update_creation_param::SubscriptionUpdateCreationParam;
mod subscription_update_product_adjustable_quantity_param;
pub use self::subscription_update_product_adjustable_quantity_param::SubscriptionUpdateProductAdjustableQuantityParam;
mod subscription_update_product_param;
pub use self::subscription_update_product_param::SubscriptionUpdateProductParam;
mod subscription_update_updating_param;
pub use self::subscription_update_updating_param::SubscriptionUpdateUpdatingParam;
