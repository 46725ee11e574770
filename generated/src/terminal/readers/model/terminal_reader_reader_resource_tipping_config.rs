// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// Represents a per-transaction tipping configuration
///
/// The schema `terminal_reader_reader_resource_tipping_config`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderReaderResourceTippingConfig {
    /// Amount used to calculate tip suggestions on tipping selection screen for this transaction. Must
    /// be a positive integer in the smallest currency unit (e.g., 100 cents to represent $1.00 or 100
    /// to represent ¥100, a zero-decimal currency).
    pub amount_eligible: Option<i64>,
}

impl Blank for TerminalReaderReaderResourceTippingConfig {
    const BLANK: Self = Self {
        amount_eligible: Blank::BLANK,
    };
}

impl Record for TerminalReaderReaderResourceTippingConfig {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_reader_reader_resource_tipping_config",
            constants: &[],
            fields: &[Field("amount_eligible", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.amount_eligible
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.amount_eligible
    }
}

impl std::fmt::Debug for TerminalReaderReaderResourceTippingConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalReaderReaderResourceTippingConfig);
