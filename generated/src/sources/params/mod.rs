// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod mandate_acceptance_params;

pub use self::mandate_acceptance_params::{
    MandateAcceptanceParams, MandateAcceptanceParamsStatus,
};

mod mandate_offline_acceptance_params;
pub use self::mandate_offline_acceptance_params::MandateOfflineAcceptanceParams;
mod mandate_online_acceptance_params;
pub use self::mandate_online_acceptance_params::MandateOnlineAcceptanceParams;
mod mandate_params;
pub use self::mandate_params::{MandateParams, MandateParamsInterval, NotificationMethod};
mod order_item_specs;
pub use self::order_item_specs::{OrderItemSpecs, OrderItemSpecsType};
mod order_params;
pub use self::order_params::OrderParams;
mod order_shipping;
pub use self::order_shipping::OrderShipping;
mod receiver_params;
pub use self::receiver_params::{ReceiverParams, ReceiverParamsRefundAttributesMethod};
mod redirect_params;
pub use self::redirect_params::RedirectParams;
mod shallow_order_specs;
pub use self::shallow_order_specs::ShallowOrderSpecs;
mod source_flow;
pub use self::source_flow::SourceFlow;
mod source_usage;
pub use self::source_usage::SourceUsage;
