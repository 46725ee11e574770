// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::TerminalReaderReaderResourceTippingConfig;

/// Represents a per-transaction override of a reader configuration
///
/// The schema `terminal_reader_reader_resource_process_config`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderReaderResourceProcessConfig {
    /// Enable customer-initiated cancellation when processing this payment.
    pub enable_customer_cancellation: Option<bool>,
    /// If the customer doesn't abandon authenticating the payment, they're redirected to this URL after
    /// completion.
    pub return_url: Option<String>,
    /// Override showing a tipping selection screen on this transaction.
    pub skip_tipping: Option<bool>,
    pub tipping: Option<Part<TerminalReaderReaderResourceTippingConfig>>,
}

impl Blank for TerminalReaderReaderResourceProcessConfig {
    const BLANK: Self = Self {
        enable_customer_cancellation: Blank::BLANK,
        return_url: Blank::BLANK,
        skip_tipping: Blank::BLANK,
        tipping: Blank::BLANK,
    };
}

impl Record for TerminalReaderReaderResourceProcessConfig {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_reader_reader_resource_process_config",
            constants: &[],
            fields: &[
                Field("enable_customer_cancellation", OPTIONAL),
                Field("return_url", OPTIONAL),
                Field("skip_tipping", OPTIONAL),
                Field("tipping", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.enable_customer_cancellation,
            1 => &self.return_url,
            2 => &self.skip_tipping,
            _ => &self.tipping,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.enable_customer_cancellation,
            1 => &mut self.return_url,
            2 => &mut self.skip_tipping,
            _ => &mut self.tipping,
        }
    }
}

impl std::fmt::Debug for TerminalReaderReaderResourceProcessConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalReaderReaderResourceProcessConfig);
