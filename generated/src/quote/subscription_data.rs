// Written by `cargo xtask generate`. Do not edit.
//! What is in `subscription_data` of [`Quote`](crate::Quote).

pub mod billing_mode;

/// The billing mode of the quote.
///
/// An object in `subscription_data.billing_mode` of [`Quote`](crate::Quote).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingMode {
    pub flexible: Option<rt::Part<billing_mode::Flexible>>,
    /// Controls how prorations and invoices for subscriptions are calculated and orchestrated.
    pub type_: billing_mode::Type,
}

impl rt::Blank for BillingMode {
    const BLANK: Self = Self {
        flexible: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for BillingMode {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "quotes_resource_subscription_data_billing_mode",
            constants: &[],
            fields: &[
                rt::Field("flexible", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.flexible,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.flexible,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(BillingMode);
