// Written by `cargo xtask generate`. Do not edit.
//! What is in `custom_field` of [`PaymentLink`](crate::PaymentLink).

pub use crate::checkout_session::custom_field::dropdown;
pub use crate::checkout_session::custom_field::{Label, Type};

/// An object in `custom_fields[].dropdown` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct Dropdown {
    /// The value that pre-fills on the payment page.
    pub default_value: Option<String>,
    /// The options available for the customer to select. Up to 200 options allowed.
    pub options: Vec<crate::checkout_session::custom_field::dropdown::Option>,
}

impl rt::Blank for Dropdown {
    const BLANK: Self = Self {
        default_value: rt::Blank::BLANK,
        options: rt::Blank::BLANK,
    };
}

impl rt::Record for Dropdown {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_links_resource_custom_fields_dropdown",
            constants: &[],
            fields: &[
                rt::Field("default_value", rt::NULLABLE),
                rt::Field("options", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.default_value,
            _ => &self.options,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.default_value,
            _ => &mut self.options,
        }
    }
}

rt::record_traits!(Dropdown);

/// An object in `custom_fields[].numeric` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct Numeric {
    /// The value that pre-fills the field on the payment page.
    pub default_value: Option<String>,
    /// The maximum character length constraint for the customer's input.
    pub maximum_length: Option<i64>,
    /// The minimum character length requirement for the customer's input.
    pub minimum_length: Option<i64>,
}

impl rt::Blank for Numeric {
    const BLANK: Self = Self {
        default_value: rt::Blank::BLANK,
        maximum_length: rt::Blank::BLANK,
        minimum_length: rt::Blank::BLANK,
    };
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
            name: "payment_links_resource_custom_fields_numeric",
            constants: &[],
            fields: &[
                rt::Field("default_value", rt::NULLABLE),
                rt::Field("maximum_length", rt::NULLABLE),
                rt::Field("minimum_length", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.default_value,
            1 => &self.maximum_length,
            _ => &self.minimum_length,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.default_value,
            1 => &mut self.maximum_length,
            _ => &mut self.minimum_length,
        }
    }
}

rt::record_traits!(Numeric);

/// An object in `custom_fields[].text` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct Text {
    /// The value that pre-fills the field on the payment page.
    pub default_value: Option<String>,
    /// The maximum character length constraint for the customer's input.
    pub maximum_length: Option<i64>,
    /// The minimum character length requirement for the customer's input.
    pub minimum_length: Option<i64>,
}

impl rt::Blank for Text {
    const BLANK: Self = Self {
        default_value: rt::Blank::BLANK,
        maximum_length: rt::Blank::BLANK,
        minimum_length: rt::Blank::BLANK,
    };
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
            name: "payment_links_resource_custom_fields_text",
            constants: &[],
            fields: &[
                rt::Field("default_value", rt::NULLABLE),
                rt::Field("maximum_length", rt::NULLABLE),
                rt::Field("minimum_length", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.default_value,
            1 => &self.maximum_length,
            _ => &self.minimum_length,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.default_value,
            1 => &mut self.maximum_length,
            _ => &mut self.minimum_length,
        }
    }
}

rt::record_traits!(Text);
