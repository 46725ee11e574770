// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// Choice to be selected on a Reader
///
/// The schema `terminal_reader_reader_resource_choice`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderReaderResourceChoice {
    /// The identifier for the selected choice. Maximum 50 characters.
    pub id: Option<String>,
    /// The button style for the choice. Can be `primary` or `secondary`.
    pub style: Option<TerminalReaderReaderResourceChoiceStyle>,
    /// The text to be selected. Maximum 30 characters.
    pub text: String,
}

impl Blank for TerminalReaderReaderResourceChoice {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        style: Blank::BLANK,
        text: Blank::BLANK,
    };
}

impl Record for TerminalReaderReaderResourceChoice {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_reader_reader_resource_choice",
            constants: &[],
            fields: &[
                Field("id", NULLABLE),
                Field("style", NULLABLE),
                Field("text", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.id,
            1 => &self.style,
            _ => &self.text,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.id,
            1 => &mut self.style,
            _ => &mut self.text,
        }
    }
}

impl std::fmt::Debug for TerminalReaderReaderResourceChoice {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalReaderReaderResourceChoice);

/// The button style for the choice. Can be `primary` or `secondary`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TerminalReaderReaderResourceChoiceStyle {
    /// `primary`
    Primary,
    /// `secondary`
    Secondary,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TerminalReaderReaderResourceChoiceStyle {
    Primary = "primary",
    Secondary = "secondary",
});
