// Written by `cargo xtask generate`. Do not edit.
//! What is in `configuration.customer.billing` of [`V2CoreAccount`](crate::V2CoreAccount).

pub mod invoice;

/// Default invoice settings for the customer account.
///
/// An object in `configuration.customer.billing.invoice` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Invoice {
    /// The list of up to 4 default custom fields to be displayed on invoices for this customer. When
    /// updating, pass an empty string to remove previously-defined fields.
    pub custom_fields: Vec<crate::invoice::CustomField>,
    /// Default invoice footer.
    pub footer: Option<String>,
    /// Sequence number to use on the customer account's next invoice. Defaults to 1.
    pub next_sequence: Option<i64>,
    /// Prefix used to generate unique invoice numbers. Must be 3-12 uppercase letters or numbers.
    pub prefix: Option<String>,
    /// Default invoice PDF rendering options.
    pub rendering: Option<rt::Part<invoice::Rendering>>,
}

impl rt::Blank for Invoice {
    const BLANK: Self = Self {
        custom_fields: rt::Blank::BLANK,
        footer: rt::Blank::BLANK,
        next_sequence: rt::Blank::BLANK,
        prefix: rt::Blank::BLANK,
        rendering: rt::Blank::BLANK,
    };
}

impl rt::Record for Invoice {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("custom_fields", rt::REQUIRED),
                rt::Field("footer", rt::OPTIONAL),
                rt::Field("next_sequence", rt::OPTIONAL),
                rt::Field("prefix", rt::OPTIONAL),
                rt::Field("rendering", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.custom_fields,
            1 => &self.footer,
            2 => &self.next_sequence,
            3 => &self.prefix,
            _ => &self.rendering,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.custom_fields,
            1 => &mut self.footer,
            2 => &mut self.next_sequence,
            3 => &mut self.prefix,
            _ => &mut self.rendering,
        }
    }
}

rt::record_traits!(Invoice);
