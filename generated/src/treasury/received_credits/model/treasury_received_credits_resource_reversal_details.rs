// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, Record, Shape, Timestamp, boxed, debug,
};
use crate::RestrictedReason;

/// The schema `treasury_received_credits_resource_reversal_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryReceivedCreditsResourceReversalDetails {
    /// Time before which a ReceivedCredit can be reversed.
    pub deadline: Option<Timestamp>,
    /// Set if a ReceivedCredit cannot be reversed.
    pub restricted_reason: Option<RestrictedReason>,
}

impl Blank for TreasuryReceivedCreditsResourceReversalDetails {
    const BLANK: Self = Self {
        deadline: Blank::BLANK,
        restricted_reason: Blank::BLANK,
    };
}

impl Record for TreasuryReceivedCreditsResourceReversalDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_received_credits_resource_reversal_details",
            constants: &[],
            fields: &[Field("deadline", NULLABLE), Field("restricted_reason", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.deadline,
            _ => &self.restricted_reason,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.deadline,
            _ => &mut self.restricted_reason,
        }
    }
}

impl std::fmt::Debug for TreasuryReceivedCreditsResourceReversalDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryReceivedCreditsResourceReversalDetails);
