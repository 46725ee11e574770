// Written by `cargo xtask generate`. Do not edit.
//! What is in `action.collect_inputs.input` of [`TerminalReader`](crate::TerminalReader).

pub mod selection;
pub mod toggle;

/// Represents custom text to be displayed when collecting the input using a reader
///
/// An object in `action.collect_inputs.inputs[].custom_text` of [`TerminalReader`](crate::TerminalReader).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomText {
    /// Customize the default description for this input
    pub description: Option<String>,
    /// Customize the default label for this input's skip button
    pub skip_button: Option<String>,
    /// Customize the default label for this input's submit button
    pub submit_button: Option<String>,
    /// Customize the default title for this input
    pub title: Option<String>,
}

impl rt::Blank for CustomText {
    const BLANK: Self = Self {
        description: rt::Blank::BLANK,
        skip_button: rt::Blank::BLANK,
        submit_button: rt::Blank::BLANK,
        title: rt::Blank::BLANK,
    };
}

impl rt::Record for CustomText {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_reader_reader_resource_custom_text",
            constants: &[],
            fields: &[
                rt::Field("description", rt::NULLABLE),
                rt::Field("skip_button", rt::NULLABLE),
                rt::Field("submit_button", rt::NULLABLE),
                rt::Field("title", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.description,
            1 => &self.skip_button,
            2 => &self.submit_button,
            _ => &self.title,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.description,
            1 => &mut self.skip_button,
            2 => &mut self.submit_button,
            _ => &mut self.title,
        }
    }
}

rt::record_traits!(CustomText);

/// Information about a email being collected using a reader
///
/// An object in `action.collect_inputs.inputs[].email` of [`TerminalReader`](crate::TerminalReader).
#[derive(Clone)]
#[non_exhaustive]
pub struct Email {
    /// The collected email address
    pub value: Option<String>,
}

impl rt::Blank for Email {
    const BLANK: Self = Self { value: rt::Blank::BLANK };
}

impl rt::Record for Email {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_reader_reader_resource_email",
            constants: &[],
            fields: &[rt::Field("value", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.value
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.value
    }
}

rt::record_traits!(Email);

/// Information about a number being collected using a reader
///
/// An object in `action.collect_inputs.inputs[].numeric` of [`TerminalReader`](crate::TerminalReader).
#[derive(Clone)]
#[non_exhaustive]
pub struct Numeric {
    /// The collected number
    pub value: Option<String>,
}

impl rt::Blank for Numeric {
    const BLANK: Self = Self { value: rt::Blank::BLANK };
}

impl rt::Record for Numeric {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_reader_reader_resource_numeric",
            constants: &[],
            fields: &[rt::Field("value", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.value
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.value
    }
}

rt::record_traits!(Numeric);

/// Information about a phone number being collected using a reader
///
/// An object in `action.collect_inputs.inputs[].phone` of [`TerminalReader`](crate::TerminalReader).
#[derive(Clone)]
#[non_exhaustive]
pub struct Phone {
    /// The collected phone number
    pub value: Option<String>,
}

impl rt::Blank for Phone {
    const BLANK: Self = Self { value: rt::Blank::BLANK };
}

impl rt::Record for Phone {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_reader_reader_resource_phone",
            constants: &[],
            fields: &[rt::Field("value", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.value
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.value
    }
}

rt::record_traits!(Phone);

/// Information about a selection being collected using a reader
///
/// An object in `action.collect_inputs.inputs[].selection` of [`TerminalReader`](crate::TerminalReader).
#[derive(Clone)]
#[non_exhaustive]
pub struct Selection {
    /// List of possible choices to be selected
    pub choices: Vec<selection::Choice>,
    /// The id of the selected choice
    pub id: Option<String>,
    /// The text of the selected choice
    pub text: Option<String>,
}

impl rt::Blank for Selection {
    const BLANK: Self = Self {
        choices: rt::Blank::BLANK,
        id: rt::Blank::BLANK,
        text: rt::Blank::BLANK,
    };
}

impl rt::Record for Selection {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_reader_reader_resource_selection",
            constants: &[],
            fields: &[
                rt::Field("choices", rt::REQUIRED),
                rt::Field("id", rt::NULLABLE),
                rt::Field("text", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.choices,
            1 => &self.id,
            _ => &self.text,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.choices,
            1 => &mut self.id,
            _ => &mut self.text,
        }
    }
}

rt::record_traits!(Selection);

/// Information about a signature being collected using a reader
///
/// An object in `action.collect_inputs.inputs[].signature` of [`TerminalReader`](crate::TerminalReader).
#[derive(Clone)]
#[non_exhaustive]
pub struct Signature {
    /// The File ID of a collected signature image
    pub value: Option<String>,
}

impl rt::Blank for Signature {
    const BLANK: Self = Self { value: rt::Blank::BLANK };
}

impl rt::Record for Signature {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_reader_reader_resource_signature",
            constants: &[],
            fields: &[rt::Field("value", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.value
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.value
    }
}

rt::record_traits!(Signature);

/// Information about text being collected using a reader
///
/// An object in `action.collect_inputs.inputs[].text` of [`TerminalReader`](crate::TerminalReader).
#[derive(Clone)]
#[non_exhaustive]
pub struct Text {
    /// The collected text value
    pub value: Option<String>,
}

impl rt::Blank for Text {
    const BLANK: Self = Self { value: rt::Blank::BLANK };
}

impl rt::Record for Text {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_reader_reader_resource_text",
            constants: &[],
            fields: &[rt::Field("value", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.value
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.value
    }
}

rt::record_traits!(Text);

/// Information about an input's toggle
///
/// An object in `action.collect_inputs.inputs[].toggles[]` of [`TerminalReader`](crate::TerminalReader).
#[derive(Clone)]
#[non_exhaustive]
pub struct Toggle {
    /// The toggle's default value. Can be `enabled` or `disabled`.
    pub default_value: Option<toggle::DefaultValue>,
    /// The toggle's description text. Maximum 50 characters.
    pub description: Option<String>,
    /// The toggle's title text. Maximum 50 characters.
    pub title: Option<String>,
    /// The toggle's collected value. Can be `enabled` or `disabled`.
    pub value: Option<toggle::Value>,
}

impl rt::Blank for Toggle {
    const BLANK: Self = Self {
        default_value: rt::Blank::BLANK,
        description: rt::Blank::BLANK,
        title: rt::Blank::BLANK,
        value: rt::Blank::BLANK,
    };
}

impl rt::Record for Toggle {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_reader_reader_resource_toggle",
            constants: &[],
            fields: &[
                rt::Field("default_value", rt::NULLABLE),
                rt::Field("description", rt::NULLABLE),
                rt::Field("title", rt::NULLABLE),
                rt::Field("value", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.default_value,
            1 => &self.description,
            2 => &self.title,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.default_value,
            1 => &mut self.description,
            2 => &mut self.title,
            _ => &mut self.value,
        }
    }
}

rt::record_traits!(Toggle);

/// Type of input being collected.
#[non_exhaustive]
pub enum Type {
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

rt::open_enum!(Type {
    Email = "email",
    Numeric = "numeric",
    Phone = "phone",
    Selection = "selection",
    Signature = "signature",
    Text = "text",
});
