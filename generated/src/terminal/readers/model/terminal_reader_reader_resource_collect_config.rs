// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::TerminalReaderReaderResourceTippingConfig;

/// Represents a per-transaction override of a reader configuration
///
/// The schema `terminal_reader_reader_resource_collect_config`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderReaderResourceCollectConfig {
    /// Enable customer-initiated cancellation when processing this payment.
    pub enable_customer_cancellation: Option<bool>,
    /// Override showing a tipping selection screen on this transaction.
    pub skip_tipping: Option<bool>,
    pub tipping: Option<Part<TerminalReaderReaderResourceTippingConfig>>,
}

impl Blank for TerminalReaderReaderResourceCollectConfig {
    const BLANK: Self = Self {
        enable_customer_cancellation: Blank::BLANK,
        skip_tipping: Blank::BLANK,
        tipping: Blank::BLANK,
    };
}

impl Record for TerminalReaderReaderResourceCollectConfig {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_reader_reader_resource_collect_config",
            constants: &[],
            fields: &[
                Field("enable_customer_cancellation", OPTIONAL),
                Field("skip_tipping", OPTIONAL),
                Field("tipping", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.enable_customer_cancellation,
            1 => &self.skip_tipping,
            _ => &self.tipping,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.enable_customer_cancellation,
            1 => &mut self.skip_tipping,
            _ => &mut self.tipping,
        }
    }
}

impl std::fmt::Debug for TerminalReaderReaderResourceCollectConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalReaderReaderResourceCollectConfig);
