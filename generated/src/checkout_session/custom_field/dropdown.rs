// Written by `cargo xtask generate`. Do not edit.
//! What is in `custom_field.dropdown` of [`CheckoutSession`](crate::CheckoutSession).

/// An object in `custom_fields[].dropdown.options[]` of [`CheckoutSession`](crate::CheckoutSession) and `custom_fields[].dropdown.options[]` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct Option {
    /// The label for the option, displayed to the customer. Up to 100 characters.
    pub label: String,
    /// The value for this option, not displayed to the customer, used by your integration to reconcile
    /// the option selected by the customer. Must be unique to this option, alphanumeric, and up to 100
    /// characters.
    pub value: String,
}

impl rt::Blank for Option {
    const BLANK: Self = Self {
        label: rt::Blank::BLANK,
        value: rt::Blank::BLANK,
    };
}

impl rt::Record for Option {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_custom_fields_option | payment_links_resource_custom_fields_dropdown_option",
            constants: &[],
            fields: &[rt::Field("label", rt::REQUIRED), rt::Field("value", rt::REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.label,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.label,
            _ => &mut self.value,
        }
    }
}

rt::record_traits!(Option);
