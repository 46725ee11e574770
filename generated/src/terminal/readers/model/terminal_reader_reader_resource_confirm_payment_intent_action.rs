// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Expandable, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::{PaymentIntentId, TerminalReaderReaderResourceConfirmConfig};

/// Represents a reader action to confirm a payment
///
/// The schema `terminal_reader_reader_resource_confirm_payment_intent_action`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderReaderResourceConfirmPaymentIntentAction {
    pub confirm_config: Option<Part<TerminalReaderReaderResourceConfirmConfig>>,
    /// Most recent PaymentIntent processed by the reader.
    pub payment_intent: Expandable<PaymentIntentId>,
}

impl Record for TerminalReaderReaderResourceConfirmPaymentIntentAction {
    fn blank() -> Self {
        Self {
            confirm_config: blank(),
            payment_intent: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_reader_reader_resource_confirm_payment_intent_action",
            constants: &[],
            fields: &[
                Field("confirm_config", OPTIONAL),
                Field("payment_intent", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.confirm_config,
            _ => &self.payment_intent,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.confirm_config,
            _ => &mut self.payment_intent,
        }
    }
}

impl std::fmt::Debug for TerminalReaderReaderResourceConfirmPaymentIntentAction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalReaderReaderResourceConfirmPaymentIntentAction);
