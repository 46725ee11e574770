// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod climate_order;

pub use self::climate_order::{
    ClimateOrder, ClimateOrderCancellationReason, ClimateOrderStatus,
};

mod climate_removals_beneficiary;
pub use self::climate_removals_beneficiary::ClimateRemovalsBeneficiary;
mod climate_removals_order_deliveries;
pub use self::climate_removals_order_deliveries::ClimateRemovalsOrderDeliveries;
