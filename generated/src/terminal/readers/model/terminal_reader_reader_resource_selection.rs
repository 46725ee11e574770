// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::TerminalReaderReaderResourceChoice;

/// Information about a selection being collected using a reader
///
/// The schema `terminal_reader_reader_resource_selection`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderReaderResourceSelection {
    /// List of possible choices to be selected
    pub choices: Vec<TerminalReaderReaderResourceChoice>,
    /// The id of the selected choice
    pub id: Option<String>,
    /// The text of the selected choice
    pub text: Option<String>,
}

impl Blank for TerminalReaderReaderResourceSelection {
    const BLANK: Self = Self {
        choices: Blank::BLANK,
        id: Blank::BLANK,
        text: Blank::BLANK,
    };
}

impl Record for TerminalReaderReaderResourceSelection {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_reader_reader_resource_selection",
            constants: &[],
            fields: &[
                Field("choices", REQUIRED),
                Field("id", NULLABLE),
                Field("text", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.choices,
            1 => &self.id,
            _ => &self.text,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.choices,
            1 => &mut self.id,
            _ => &mut self.text,
        }
    }
}

impl std::fmt::Debug for TerminalReaderReaderResourceSelection {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalReaderReaderResourceSelection);
