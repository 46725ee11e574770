// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, Timestamp, boxed, debug,
};
use crate::MicrodepositType;

/// The schema `payment_intent_next_action_verify_with_microdeposits`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionVerifyWithMicrodeposits {
    /// The timestamp when the microdeposits are expected to land.
    pub arrival_date: Timestamp,
    /// The URL for the hosted verification page, which allows customers to verify their bank account.
    pub hosted_verification_url: String,
    /// The type of the microdeposit sent to the customer. Used to distinguish between different
    /// verification methods.
    pub microdeposit_type: Option<MicrodepositType>,
}

impl Blank for PaymentIntentNextActionVerifyWithMicrodeposits {
    const BLANK: Self = Self {
        arrival_date: Blank::BLANK,
        hosted_verification_url: Blank::BLANK,
        microdeposit_type: Blank::BLANK,
    };
}

impl Record for PaymentIntentNextActionVerifyWithMicrodeposits {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_intent_next_action_verify_with_microdeposits",
            constants: &[],
            fields: &[
                Field("arrival_date", REQUIRED),
                Field("hosted_verification_url", REQUIRED),
                Field("microdeposit_type", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.arrival_date,
            1 => &self.hosted_verification_url,
            _ => &self.microdeposit_type,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.arrival_date,
            1 => &mut self.hosted_verification_url,
            _ => &mut self.microdeposit_type,
        }
    }
}

impl std::fmt::Debug for PaymentIntentNextActionVerifyWithMicrodeposits {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentIntentNextActionVerifyWithMicrodeposits);
