// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};
use crate::DefaultValue;

/// Information about an input's toggle
///
/// The schema `terminal_reader_reader_resource_toggle`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderReaderResourceToggle {
    /// The toggle's default value. Can be `enabled` or `disabled`.
    pub default_value: Option<DefaultValue>,
    /// The toggle's description text. Maximum 50 characters.
    pub description: Option<String>,
    /// The toggle's title text. Maximum 50 characters.
    pub title: Option<String>,
    /// The toggle's collected value. Can be `enabled` or `disabled`.
    pub value: Option<TerminalReaderReaderResourceToggleValue>,
}

impl Blank for TerminalReaderReaderResourceToggle {
    const BLANK: Self = Self {
        default_value: Blank::BLANK,
        description: Blank::BLANK,
        title: Blank::BLANK,
        value: Blank::BLANK,
    };
}

impl Record for TerminalReaderReaderResourceToggle {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_reader_reader_resource_toggle",
            constants: &[],
            fields: &[
                Field("default_value", NULLABLE),
                Field("description", NULLABLE),
                Field("title", NULLABLE),
                Field("value", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.default_value,
            1 => &self.description,
            2 => &self.title,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.default_value,
            1 => &mut self.description,
            2 => &mut self.title,
            _ => &mut self.value,
        }
    }
}

impl std::fmt::Debug for TerminalReaderReaderResourceToggle {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalReaderReaderResourceToggle);

/// The toggle's collected value. Can be `enabled` or `disabled`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TerminalReaderReaderResourceToggleValue {
    /// `disabled`
    Disabled,
    /// `enabled`
    Enabled,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TerminalReaderReaderResourceToggleValue {
    Disabled = "disabled",
    Enabled = "enabled",
});
