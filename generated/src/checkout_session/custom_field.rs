// Written by `cargo xtask generate`. Do not edit.
//! What is in `custom_field` of [`CheckoutSession`](crate::CheckoutSession).

#[cfg(feature = "payment_links")]
pub mod dropdown;

#[cfg(feature = "checkout-sessions")]
/// An object in `custom_fields[].dropdown` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Dropdown {
    /// The value that pre-fills on the payment page.
    pub default_value: Option<String>,
    /// The options available for the customer to select. Up to 200 options allowed.
    pub options: Vec<dropdown::Option>,
    /// The option selected by the customer. This will be the `value` for the option.
    pub value: Option<String>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Dropdown {
    const BLANK: Self = Self {
        default_value: rt::Blank::BLANK,
        options: rt::Blank::BLANK,
        value: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "payment_pages_checkout_session_custom_fields_dropdown",
            constants: &[],
            fields: &[
                rt::Field("default_value", rt::NULLABLE),
                rt::Field("options", rt::REQUIRED),
                rt::Field("value", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.default_value,
            1 => &self.options,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.default_value,
            1 => &mut self.options,
            _ => &mut self.value,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Dropdown);

#[cfg(feature = "payment_links")]
/// An object in `custom_fields[].label` of [`CheckoutSession`](crate::CheckoutSession) and `custom_fields[].label` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct Label {
    /// Custom text for the label, displayed to the customer. Up to 50 characters.
    pub custom: Option<String>,
}

#[cfg(feature = "payment_links")]
impl rt::Blank for Label {
    const BLANK: Self = Self { custom: rt::Blank::BLANK };
}

#[cfg(feature = "payment_links")]
impl rt::Record for Label {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_custom_fields_label | payment_links_resource_custom_fields_label",
            constants: &[("type", rt::Constant::Str("custom"))],
            fields: &[rt::Field("custom", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.custom
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.custom
    }
}

#[cfg(feature = "payment_links")]
rt::record_traits!(Label);

#[cfg(feature = "checkout-sessions")]
/// An object in `custom_fields[].numeric` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Numeric {
    /// The value that pre-fills the field on the payment page.
    pub default_value: Option<String>,
    /// The maximum character length constraint for the customer's input.
    pub maximum_length: Option<i64>,
    /// The minimum character length requirement for the customer's input.
    pub minimum_length: Option<i64>,
    /// The value entered by the customer, containing only digits.
    pub value: Option<String>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Numeric {
    const BLANK: Self = Self {
        default_value: rt::Blank::BLANK,
        maximum_length: rt::Blank::BLANK,
        minimum_length: rt::Blank::BLANK,
        value: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "payment_pages_checkout_session_custom_fields_numeric",
            constants: &[],
            fields: &[
                rt::Field("default_value", rt::NULLABLE),
                rt::Field("maximum_length", rt::NULLABLE),
                rt::Field("minimum_length", rt::NULLABLE),
                rt::Field("value", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.default_value,
            1 => &self.maximum_length,
            2 => &self.minimum_length,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.default_value,
            1 => &mut self.maximum_length,
            2 => &mut self.minimum_length,
            _ => &mut self.value,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Numeric);

#[cfg(feature = "checkout-sessions")]
/// An object in `custom_fields[].text` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Text {
    /// The value that pre-fills the field on the payment page.
    pub default_value: Option<String>,
    /// The maximum character length constraint for the customer's input.
    pub maximum_length: Option<i64>,
    /// The minimum character length requirement for the customer's input.
    pub minimum_length: Option<i64>,
    /// The value entered by the customer.
    pub value: Option<String>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for Text {
    const BLANK: Self = Self {
        default_value: rt::Blank::BLANK,
        maximum_length: rt::Blank::BLANK,
        minimum_length: rt::Blank::BLANK,
        value: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
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
            name: "payment_pages_checkout_session_custom_fields_text",
            constants: &[],
            fields: &[
                rt::Field("default_value", rt::NULLABLE),
                rt::Field("maximum_length", rt::NULLABLE),
                rt::Field("minimum_length", rt::NULLABLE),
                rt::Field("value", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.default_value,
            1 => &self.maximum_length,
            2 => &self.minimum_length,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.default_value,
            1 => &mut self.maximum_length,
            2 => &mut self.minimum_length,
            _ => &mut self.value,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(Text);

#[cfg(feature = "payment_links")]
/// The type of the field.
#[non_exhaustive]
pub enum Type {
    /// `dropdown`
    Dropdown,
    /// `numeric`
    Numeric,
    /// `text`
    Text,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "payment_links")]
rt::open_enum!(Type {
    Dropdown = "dropdown",
    Numeric = "numeric",
    Text = "text",
});
