// Written by `cargo xtask generate`. Do not edit.
//! What is in `action.collect_inputs.input.selection` of [`TerminalReader`](crate::TerminalReader).

pub mod choice;

/// Choice to be selected on a Reader
///
/// An object in `action.collect_inputs.inputs[].selection.choices[]` of [`TerminalReader`](crate::TerminalReader).
#[derive(Clone)]
#[non_exhaustive]
pub struct Choice {
    /// The identifier for the selected choice. Maximum 50 characters.
    pub id: Option<String>,
    /// The button style for the choice. Can be `primary` or `secondary`.
    pub style: Option<choice::Style>,
    /// The text to be selected. Maximum 30 characters.
    pub text: String,
}

impl rt::Blank for Choice {
    const BLANK: Self = Self {
        id: rt::Blank::BLANK,
        style: rt::Blank::BLANK,
        text: rt::Blank::BLANK,
    };
}

impl rt::Record for Choice {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_reader_reader_resource_choice",
            constants: &[],
            fields: &[
                rt::Field("id", rt::NULLABLE),
                rt::Field("style", rt::NULLABLE),
                rt::Field("text", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.id,
            1 => &self.style,
            _ => &self.text,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.id,
            1 => &mut self.style,
            _ => &mut self.text,
        }
    }
}

rt::record_traits!(Choice);
