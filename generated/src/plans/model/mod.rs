// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod deleted_plan;
pub use self::deleted_plan::DeletedPlan;
mod plan;
pub use self::plan::Plan;
mod plan_tier;
pub use self::plan_tier::PlanTier;
mod transform_usage;
pub use self::transform_usage::{TransformUsage, TransformUsageRound};
