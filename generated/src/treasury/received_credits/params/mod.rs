// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod linked_flows_param;
pub use self::linked_flows_param::{LinkedFlowsParam, LinkedFlowsParamSourceFlowType};
