// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod test_helper_issuing_settlement_network;
pub use self::test_helper_issuing_settlement_network::TestHelperIssuingSettlementNetwork;
