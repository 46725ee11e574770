// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// Represents a per-transaction override of a reader configuration
///
/// The schema `terminal_reader_reader_resource_refund_payment_config`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderReaderResourceRefundPaymentConfig {
    /// Enable customer-initiated cancellation when refunding this payment.
    pub enable_customer_cancellation: Option<bool>,
}

impl Blank for TerminalReaderReaderResourceRefundPaymentConfig {
    const BLANK: Self = Self {
        enable_customer_cancellation: Blank::BLANK,
    };
}

impl Record for TerminalReaderReaderResourceRefundPaymentConfig {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_reader_reader_resource_refund_payment_config",
            constants: &[],
            fields: &[Field("enable_customer_cancellation", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.enable_customer_cancellation
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.enable_customer_cancellation
    }
}

impl std::fmt::Debug for TerminalReaderReaderResourceRefundPaymentConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalReaderReaderResourceRefundPaymentConfig);
