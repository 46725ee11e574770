// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Expandable, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::{PaymentIntentId, TerminalReaderReaderResourceProcessConfig};

/// Represents a reader action to process a payment intent
///
/// The schema `terminal_reader_reader_resource_process_payment_intent_action`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderReaderResourceProcessPaymentIntentAction {
    /// Most recent PaymentIntent processed by the reader.
    pub payment_intent: Expandable<PaymentIntentId>,
    pub process_config: Option<Part<TerminalReaderReaderResourceProcessConfig>>,
}

impl Record for TerminalReaderReaderResourceProcessPaymentIntentAction {
    fn blank() -> Self {
        Self {
            payment_intent: blank(),
            process_config: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_reader_reader_resource_process_payment_intent_action",
            constants: &[],
            fields: &[
                Field("payment_intent", REQUIRED),
                Field("process_config", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.payment_intent,
            _ => &self.process_config,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.payment_intent,
            _ => &mut self.process_config,
        }
    }
}

impl std::fmt::Debug for TerminalReaderReaderResourceProcessPaymentIntentAction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalReaderReaderResourceProcessPaymentIntentAction);
