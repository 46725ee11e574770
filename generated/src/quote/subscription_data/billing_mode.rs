// Written by `cargo xtask generate`. Do not edit.
//! What is in `subscription_data.billing_mode` of [`Quote`](crate::Quote).

pub mod flexible;

/// An object in `subscription_data.billing_mode.flexible` of [`Quote`](crate::Quote).
#[derive(Clone)]
#[non_exhaustive]
pub struct Flexible {
    /// Controls how invoices and invoice items display proration amounts and discount amounts.
    pub proration_discounts: Option<flexible::ProrationDiscounts>,
}

impl rt::Blank for Flexible {
    const BLANK: Self = Self {
        proration_discounts: rt::Blank::BLANK,
    };
}

impl rt::Record for Flexible {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "subscriptions_resource_billing_mode_flexible",
            constants: &[],
            fields: &[rt::Field("proration_discounts", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.proration_discounts
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.proration_discounts
    }
}

rt::record_traits!(Flexible);

/// Controls how prorations and invoices for subscriptions are calculated and orchestrated.
#[non_exhaustive]
pub enum Type {
    /// `classic`
    Classic,
    /// `flexible`
    Flexible,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Classic = "classic",
    Flexible = "flexible",
});
