// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// Represents custom text to be displayed when collecting the input using a reader
///
/// The schema `terminal_reader_reader_resource_custom_text`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderReaderResourceCustomText {
    /// Customize the default description for this input
    pub description: Option<String>,
    /// Customize the default label for this input's skip button
    pub skip_button: Option<String>,
    /// Customize the default label for this input's submit button
    pub submit_button: Option<String>,
    /// Customize the default title for this input
    pub title: Option<String>,
}

impl Blank for TerminalReaderReaderResourceCustomText {
    const BLANK: Self = Self {
        description: Blank::BLANK,
        skip_button: Blank::BLANK,
        submit_button: Blank::BLANK,
        title: Blank::BLANK,
    };
}

impl Record for TerminalReaderReaderResourceCustomText {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_reader_reader_resource_custom_text",
            constants: &[],
            fields: &[
                Field("description", NULLABLE),
                Field("skip_button", NULLABLE),
                Field("submit_button", NULLABLE),
                Field("title", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.description,
            1 => &self.skip_button,
            2 => &self.submit_button,
            _ => &self.title,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.description,
            1 => &mut self.skip_button,
            2 => &mut self.submit_button,
            _ => &mut self.title,
        }
    }
}

impl std::fmt::Debug for TerminalReaderReaderResourceCustomText {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalReaderReaderResourceCustomText);
