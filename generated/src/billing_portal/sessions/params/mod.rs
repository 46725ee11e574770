// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod after_completion_hosted_confirmation_param;
pub use self::after_completion_hosted_confirmation_param::AfterCompletionHostedConfirmationParam;
mod after_completion_redirect_param;
pub use self::after_completion_redirect_param::AfterCompletionRedirectParam;
mod coupon_offer_param;
pub use self::coupon_offer_param::CouponOfferParam;
mod create_billing_portal_session_locale;
pub use self::create_billing_portal_session_locale::CreateBillingPortalSessionLocale;
mod flow_data_after_completion_param;

pub use self::flow_data_after_completion_param::{
    FlowDataAfterCompletionParam, FlowDataAfterCompletionParamType,
};

mod flow_data_param;
pub use self::flow_data_param::{FlowDataParam, FlowDataParamType};
mod flow_data_subscription_cancel_param;
pub use self::flow_data_subscription_cancel_param::FlowDataSubscriptionCancelParam;
mod flow_data_subscription_update_confirm_param;
pub use self::flow_data_subscription_update_confirm_param::FlowDataSubscriptionUpdateConfirmParam;
mod flow_data_subscription_update_param;
pub use self::flow_data_subscription_update_param::FlowDataSubscriptionUpdateParam;
mod retention_param;
pub use self::retention_param::RetentionParam;
mod subscription_update_confirm_discount_params;
pub use self::subscription_update_confirm_discount_params::SubscriptionUpdateConfirmDiscountParams;
mod subscription_update_confirm_item_params;
pub use self::subscription_update_confirm_item_params::SubscriptionUpdateConfirmItemParams;
