// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Expandable, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::{PaymentIntentId, PaymentMethod, TerminalReaderReaderResourceCollectConfig};

/// Represents a reader action to collect a payment method
///
/// The schema `terminal_reader_reader_resource_collect_payment_method_action`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderReaderResourceCollectPaymentMethodAction {
    pub collect_config: Option<Part<TerminalReaderReaderResourceCollectConfig>>,
    /// Most recent PaymentIntent processed by the reader.
    pub payment_intent: Expandable<PaymentIntentId>,
    pub payment_method: Option<Part<PaymentMethod>>,
}

impl Record for TerminalReaderReaderResourceCollectPaymentMethodAction {
    fn blank() -> Self {
        Self {
            collect_config: blank(),
            payment_intent: blank(),
            payment_method: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_reader_reader_resource_collect_payment_method_action",
            constants: &[],
            fields: &[
                Field("collect_config", OPTIONAL),
                Field("payment_intent", REQUIRED),
                Field("payment_method", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.collect_config,
            1 => &self.payment_intent,
            _ => &self.payment_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.collect_config,
            1 => &mut self.payment_intent,
            _ => &mut self.payment_method,
        }
    }
}

impl std::fmt::Debug for TerminalReaderReaderResourceCollectPaymentMethodAction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalReaderReaderResourceCollectPaymentMethodAction);
