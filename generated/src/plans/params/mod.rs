// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod plan_product_or_id;
pub use self::plan_product_or_id::PlanProductOrId;
