// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `GetTreasuryReceivedCredits/linked_flows`.
    pub struct LinkedFlowsParam;
}

impl LinkedFlowsParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(source_flow_type: LinkedFlowsParamSourceFlowType) -> Self {
        Self(Params::new().with("source_flow_type", source_flow_type))
    }
}

/// The values of `GetTreasuryReceivedCredits/linked_flows/source_flow_type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LinkedFlowsParamSourceFlowType {
    /// `credit_reversal`
    CreditReversal,
    /// `other`
    Other,
    /// `outbound_payment`
    OutboundPayment,
    /// `outbound_transfer`
    OutboundTransfer,
    /// `payout`
    Payout,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(LinkedFlowsParamSourceFlowType {
    CreditReversal = "credit_reversal",
    Other = "other",
    OutboundPayment = "outbound_payment",
    OutboundTransfer = "outbound_transfer",
    Payout = "payout",
});
