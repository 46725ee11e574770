// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`Coupon`](crate::Coupon).

/// An object in `applies_to` of [`Coupon`](crate::Coupon).
#[derive(Clone)]
#[non_exhaustive]
pub struct AppliesTo {
    /// A list of product IDs this coupon applies to
    pub products: Vec<String>,
}

impl rt::Blank for AppliesTo {
    const BLANK: Self = Self { products: rt::Blank::BLANK };
}

impl rt::Record for AppliesTo {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "coupon_applies_to",
            constants: &[],
            fields: &[rt::Field("products", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.products
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.products
    }
}

rt::record_traits!(AppliesTo);

/// An object in `currency_options[]` of [`Coupon`](crate::Coupon).
#[derive(Clone)]
#[non_exhaustive]
pub struct CurrencyOption {
    /// Amount (in the `currency` specified) that will be taken off the subtotal of any invoices for
    /// this customer.
    pub amount_off: i64,
}

impl rt::Blank for CurrencyOption {
    const BLANK: Self = Self {
        amount_off: rt::Blank::BLANK,
    };
}

impl rt::Record for CurrencyOption {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "coupon_currency_option",
            constants: &[],
            fields: &[rt::Field("amount_off", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.amount_off
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.amount_off
    }
}

rt::record_traits!(CurrencyOption);

/// One of `forever`, `once`, or `repeating`. Describes how long a customer who applies this coupon
/// will get the discount.
#[non_exhaustive]
pub enum Duration {
    /// `forever`
    Forever,
    /// `once`
    Once,
    /// `repeating`
    Repeating,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Duration {
    Forever = "forever",
    Once = "once",
    Repeating = "repeating",
});
