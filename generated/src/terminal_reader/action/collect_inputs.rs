// Written by `cargo xtask generate`. Do not edit.
//! What is in `action.collect_inputs` of [`TerminalReader`](crate::TerminalReader).

pub mod input;

/// Represents an input to be collected using the reader
///
/// An object in `action.collect_inputs.inputs[]` of [`TerminalReader`](crate::TerminalReader).
#[derive(Clone)]
#[non_exhaustive]
pub struct Input {
    /// Default text of input being collected.
    pub custom_text: Option<rt::Part<input::CustomText>>,
    pub email: Option<rt::Part<input::Email>>,
    pub numeric: Option<rt::Part<input::Numeric>>,
    pub phone: Option<rt::Part<input::Phone>>,
    /// Indicate that this input is required, disabling the skip button.
    pub required: Option<bool>,
    pub selection: Option<rt::Part<input::Selection>>,
    pub signature: Option<rt::Part<input::Signature>>,
    /// Indicate that this input was skipped by the user.
    pub skipped: Option<bool>,
    pub text: Option<rt::Part<input::Text>>,
    /// List of toggles being collected. Values are present if collection is complete.
    pub toggles: Option<Vec<input::Toggle>>,
    /// Type of input being collected.
    pub type_: input::Type,
}

impl rt::Blank for Input {
    const BLANK: Self = Self {
        custom_text: rt::Blank::BLANK,
        email: rt::Blank::BLANK,
        numeric: rt::Blank::BLANK,
        phone: rt::Blank::BLANK,
        required: rt::Blank::BLANK,
        selection: rt::Blank::BLANK,
        signature: rt::Blank::BLANK,
        skipped: rt::Blank::BLANK,
        text: rt::Blank::BLANK,
        toggles: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Input {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_reader_reader_resource_input",
            constants: &[],
            fields: &[
                rt::Field("custom_text", rt::NULLABLE),
                rt::Field("email", rt::OPTIONAL),
                rt::Field("numeric", rt::OPTIONAL),
                rt::Field("phone", rt::OPTIONAL),
                rt::Field("required", rt::NULLABLE),
                rt::Field("selection", rt::OPTIONAL),
                rt::Field("signature", rt::OPTIONAL),
                rt::Field("skipped", rt::OPTIONAL),
                rt::Field("text", rt::OPTIONAL),
                rt::Field("toggles", rt::NULLABLE),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(Input);
