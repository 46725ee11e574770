// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod billing_portal_session;
pub use self::billing_portal_session::{BillingPortalSession, BillingPortalSessionLocale};
mod portal_flows_after_completion_hosted_confirmation;
pub use self::portal_flows_after_completion_hosted_confirmation::PortalFlowsAfterCompletionHostedConfirmation;
mod portal_flows_after_completion_redirect;
pub use self::portal_flows_after_completion_redirect::PortalFlowsAfterCompletionRedirect;
mod portal_flows_coupon_offer;
pub use self::portal_flows_coupon_offer::PortalFlowsCouponOffer;
mod portal_flows_flow;
pub use self::portal_flows_flow::{PortalFlowsFlow, PortalFlowsFlowType};
mod portal_flows_flow_after_completion;

pub use self::portal_flows_flow_after_completion::{
    PortalFlowsFlowAfterCompletion, PortalFlowsFlowAfterCompletionType,
};

mod portal_flows_flow_subscription_cancel;
pub use self::portal_flows_flow_subscription_cancel::PortalFlowsFlowSubscriptionCancel;
mod portal_flows_flow_subscription_update;
pub use self::portal_flows_flow_subscription_update::PortalFlowsFlowSubscriptionUpdate;
mod portal_flows_flow_subscription_update_confirm;
pub use self::portal_flows_flow_subscription_update_confirm::PortalFlowsFlowSubscriptionUpdateConfirm;
mod portal_flows_retention;
pub use self::portal_flows_retention::PortalFlowsRetention;
mod portal_flows_subscription_update_confirm_discount;
pub use self::portal_flows_subscription_update_confirm_discount::PortalFlowsSubscriptionUpdateConfirmDiscount;
mod portal_flows_subscription_update_confirm_item;
pub use self::portal_flows_subscription_update_confirm_item::PortalFlowsSubscriptionUpdateConfirmItem;
