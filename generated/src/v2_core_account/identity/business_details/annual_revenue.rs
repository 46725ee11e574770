// Written by `cargo xtask generate`. Do not edit.
//! What is in `identity.business_details.annual_revenue` of [`V2CoreAccount`](crate::V2CoreAccount).

/// Annual revenue amount in minor currency units (for example, '123' for 1.23 USD).
///
/// An object in `identity.business_details.annual_revenue.amount` of [`V2CoreAccount`](crate::V2CoreAccount) and `identity.business_details.monthly_estimated_revenue.amount` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Amount {
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: String,
    /// A non-negative integer representing how much to charge in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#minor-units).
    pub value: i64,
}

impl rt::Blank for Amount {
    const BLANK: Self = Self {
        currency: rt::Blank::BLANK,
        value: rt::Blank::BLANK,
    };
}

impl rt::Record for Amount {
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
                rt::Field("currency", rt::REQUIRED),
                rt::Field("value", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.currency,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.currency,
            _ => &mut self.value,
        }
    }
}

rt::record_traits!(Amount);
