// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug,
};
use crate::TerminalReaderReaderResourceFileMetadata;

/// Represents a reader action to print content
///
/// The schema `terminal_reader_reader_resource_print_content`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderReaderResourcePrintContent {
    pub image: Option<Part<TerminalReaderReaderResourceFileMetadata>>,
}

impl Blank for TerminalReaderReaderResourcePrintContent {
    const BLANK: Self = Self { image: Blank::BLANK };
}

impl Record for TerminalReaderReaderResourcePrintContent {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_reader_reader_resource_print_content",
            constants: &[("type", Constant::Str("image"))],
            fields: &[Field("image", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.image
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.image
    }
}

impl std::fmt::Debug for TerminalReaderReaderResourcePrintContent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalReaderReaderResourcePrintContent);
