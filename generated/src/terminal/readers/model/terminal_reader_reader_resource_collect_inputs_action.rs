// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, Metadata, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::TerminalReaderReaderResourceInput;

/// Represents a reader action to collect customer inputs
///
/// The schema `terminal_reader_reader_resource_collect_inputs_action`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderReaderResourceCollectInputsAction {
    /// List of inputs to be collected.
    pub inputs: Vec<TerminalReaderReaderResourceInput>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
}

impl Blank for TerminalReaderReaderResourceCollectInputsAction {
    const BLANK: Self = Self {
        inputs: Blank::BLANK,
        metadata: Blank::BLANK,
    };
}

impl Record for TerminalReaderReaderResourceCollectInputsAction {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_reader_reader_resource_collect_inputs_action",
            constants: &[],
            fields: &[Field("inputs", REQUIRED), Field("metadata", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.inputs,
            _ => &self.metadata,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.inputs,
            _ => &mut self.metadata,
        }
    }
}

impl std::fmt::Debug for TerminalReaderReaderResourceCollectInputsAction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalReaderReaderResourceCollectInputsAction);
