// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    TerminalReaderReaderResourceCustomText, TerminalReaderReaderResourceEmail,
    TerminalReaderReaderResourceNumeric, TerminalReaderReaderResourcePhone,
    TerminalReaderReaderResourceSelection, TerminalReaderReaderResourceSignature,
    TerminalReaderReaderResourceText, TerminalReaderReaderResourceToggle,
};

/// Represents an input to be collected using the reader
///
/// The schema `terminal_reader_reader_resource_input`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderReaderResourceInput {
    /// Default text of input being collected.
    pub custom_text: Option<Part<TerminalReaderReaderResourceCustomText>>,
    pub email: Option<Part<TerminalReaderReaderResourceEmail>>,
    pub numeric: Option<Part<TerminalReaderReaderResourceNumeric>>,
    pub phone: Option<Part<TerminalReaderReaderResourcePhone>>,
    /// Indicate that this input is required, disabling the skip button.
    pub required: Option<bool>,
    pub selection: Option<Part<TerminalReaderReaderResourceSelection>>,
    pub signature: Option<Part<TerminalReaderReaderResourceSignature>>,
    /// Indicate that this input was skipped by the user.
    pub skipped: Option<bool>,
    pub text: Option<Part<TerminalReaderReaderResourceText>>,
    /// List of toggles being collected. Values are present if collection is complete.
    pub toggles: Option<Vec<TerminalReaderReaderResourceToggle>>,
    /// Type of input being collected.
    pub type_: TerminalReaderReaderResourceInputType,
}

impl Blank for TerminalReaderReaderResourceInput {
    const BLANK: Self = Self {
        custom_text: Blank::BLANK,
        email: Blank::BLANK,
        numeric: Blank::BLANK,
        phone: Blank::BLANK,
        required: Blank::BLANK,
        selection: Blank::BLANK,
        signature: Blank::BLANK,
        skipped: Blank::BLANK,
        text: Blank::BLANK,
        toggles: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for TerminalReaderReaderResourceInput {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_reader_reader_resource_input",
            constants: &[],
            fields: &[
                Field("custom_text", NULLABLE),
                Field("email", OPTIONAL),
                Field("numeric", OPTIONAL),
                Field("phone", OPTIONAL),
                Field("required", NULLABLE),
                Field("selection", OPTIONAL),
                Field("signature", OPTIONAL),
                Field("skipped", OPTIONAL),
                Field("text", OPTIONAL),
                Field("toggles", NULLABLE),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.custom_text,
            1 => &self.email,
            2 => &self.numeric,
            3 => &self.phone,
            4 => &self.required,
            5 => &self.selection,
            6 => &self.signature,
            7 => &self.skipped,
            8 => &self.text,
            9 => &self.toggles,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.custom_text,
            1 => &mut self.email,
            2 => &mut self.numeric,
            3 => &mut self.phone,
            4 => &mut self.required,
            5 => &mut self.selection,
            6 => &mut self.signature,
            7 => &mut self.skipped,
            8 => &mut self.text,
            9 => &mut self.toggles,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for TerminalReaderReaderResourceInput {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalReaderReaderResourceInput);

/// Type of input being collected.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TerminalReaderReaderResourceInputType {
    /// `email`
    Email,
    /// `numeric`
    Numeric,
    /// `phone`
    Phone,
    /// `selection`
    Selection,
    /// `signature`
    Signature,
    /// `text`
    Text,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TerminalReaderReaderResourceInputType {
    Email = "email",
    Numeric = "numeric",
    Phone = "phone",
    Selection = "selection",
    Signature = "signature",
    Text = "text",
});
