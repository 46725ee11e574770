// Written by `cargo xtask generate`. Do not edit.
//! What is in `mandate_data` of [`ConfirmationToken`](crate::ConfirmationToken).

pub mod customer_acceptance;

/// This hash contains details about the customer acceptance of the Mandate.
///
/// An object in `mandate_data.customer_acceptance` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerAcceptance {
    /// If this is a Mandate accepted online, this hash contains details about the online acceptance.
    pub online: Option<rt::Part<crate::mandate::customer_acceptance::Online>>,
    /// The type of customer acceptance information included with the Mandate.
    pub type_: String,
}

impl rt::Blank for CustomerAcceptance {
    const BLANK: Self = Self {
        online: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for CustomerAcceptance {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "confirmation_tokens_resource_mandate_data_resource_customer_acceptance",
            constants: &[],
            fields: &[rt::Field("online", rt::NULLABLE), rt::Field("type", rt::REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.online,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.online,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(CustomerAcceptance);
