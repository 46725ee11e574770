// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod issuing_settlement;

pub use self::issuing_settlement::{
    IssuingSettlement, IssuingSettlementNetwork, IssuingSettlementStatus,
};
