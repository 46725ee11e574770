// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// Represents a per-transaction override of a reader configuration
///
/// The schema `terminal_reader_reader_resource_confirm_config`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderReaderResourceConfirmConfig {
    /// If the customer doesn't abandon authenticating the payment, they're redirected to this URL after
    /// completion.
    pub return_url: Option<String>,
}

impl Blank for TerminalReaderReaderResourceConfirmConfig {
    const BLANK: Self = Self { return_url: Blank::BLANK };
}

impl Record for TerminalReaderReaderResourceConfirmConfig {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_reader_reader_resource_confirm_config",
            constants: &[],
            fields: &[Field("return_url", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.return_url
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.return_url
    }
}

impl std::fmt::Debug for TerminalReaderReaderResourceConfirmConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalReaderReaderResourceConfirmConfig);
