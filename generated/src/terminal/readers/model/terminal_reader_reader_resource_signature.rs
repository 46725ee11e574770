// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decode, Encode, Field, NULLABLE, Record, Shape, blank, debug};

/// Information about a signature being collected using a reader
///
/// The schema `terminal_reader_reader_resource_signature`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderReaderResourceSignature {
    /// The File ID of a collected signature image
    pub value: Option<String>,
}

impl Record for TerminalReaderReaderResourceSignature {
    const SHAPE: &'static Shape = &Shape {
        name: "terminal_reader_reader_resource_signature",
        constants: &[],
        fields: &[Field("value", NULLABLE)],
    };
    fn blank() -> Self {
        Self { value: blank() }
    }

    fn field(&self, _index: usize) -> &dyn Encode {
        &self.value
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Decode {
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
