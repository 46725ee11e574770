// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// Information about a signature being collected using a reader
///
/// The schema `terminal_reader_reader_resource_signature`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderReaderResourceSignature {
    /// The File ID of a collected signature image
    pub value: Option<String>,
}

impl Blank for TerminalReaderReaderResourceSignature {
    const BLANK: Self = Self { value: Blank::BLANK };
}

impl Record for TerminalReaderReaderResourceSignature {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_reader_reader_resource_signature",
            constants: &[],
            fields: &[Field("value", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.value
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.value
    }
}

impl std::fmt::Debug for TerminalReaderReaderResourceSignature {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalReaderReaderResourceSignature);
