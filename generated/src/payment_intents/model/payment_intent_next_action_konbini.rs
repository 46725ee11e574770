// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, Timestamp, boxed, debug,
};
use crate::PaymentIntentNextActionKonbiniStores;

/// The schema `payment_intent_next_action_konbini`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionKonbini {
    /// The timestamp at which the pending Konbini payment expires.
    pub expires_at: Timestamp,
    /// The URL for the Konbini payment instructions page, which allows customers to view and print a
    /// Konbini voucher.
    pub hosted_voucher_url: Option<String>,
    pub stores: PaymentIntentNextActionKonbiniStores,
}

impl Blank for PaymentIntentNextActionKonbini {
    const BLANK: Self = Self {
        expires_at: Blank::BLANK,
        hosted_voucher_url: Blank::BLANK,
        stores: Blank::BLANK,
    };
}

impl Record for PaymentIntentNextActionKonbini {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_intent_next_action_konbini",
            constants: &[],
            fields: &[
                Field("expires_at", REQUIRED),
                Field("hosted_voucher_url", NULLABLE),
                Field("stores", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.expires_at,
            1 => &self.hosted_voucher_url,
            _ => &self.stores,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.expires_at,
            1 => &mut self.hosted_voucher_url,
            _ => &mut self.stores,
        }
    }
}

impl std::fmt::Debug for PaymentIntentNextActionKonbini {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentIntentNextActionKonbini);
