// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`treasury::received_credits::list`](fn@crate::treasury::received_credits::list).

pub mod linked_flows;
pub use crate::treasury_received_credit::Status;

rt::params! {
    /// Parameters for `linked_flows` of [`treasury::received_credits::list`](fn@crate::treasury::received_credits::list).
    pub struct LinkedFlows;
}

impl LinkedFlows {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(source_flow_type: linked_flows::SourceFlowType) -> Self {
        Self(rt::Params::new().with("source_flow_type", source_flow_type))
    }
}
