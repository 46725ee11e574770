// Written by `cargo xtask generate`. Do not edit.
//! What is in `amount_details` of [`PaymentIntent`](crate::PaymentIntent).

pub mod error;

/// An object in `amount_details.error` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Error {
    /// The code of the error that occurred when validating the current amount details.
    pub code: Option<error::Code>,
    /// A message providing more details about the error.
    pub message: Option<String>,
}

impl rt::Blank for Error {
    const BLANK: Self = Self {
        code: rt::Blank::BLANK,
        message: rt::Blank::BLANK,
    };
}

impl rt::Record for Error {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_flows_amount_details_resource_error",
            constants: &[],
            fields: &[
                rt::Field("code", rt::NULLABLE),
                rt::Field("message", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.code,
            _ => &self.message,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.code,
            _ => &mut self.message,
        }
    }
}

rt::record_traits!(Error);

/// An object in `amount_details.shipping` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Shipping {
    /// If a physical good is being shipped, the cost of shipping represented in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal). An integer greater
    /// than or equal to 0.
    pub amount: Option<i64>,
    /// If a physical good is being shipped, the postal code of where it is being shipped from. At most
    /// 10 alphanumeric characters long, hyphens and spaces are allowed.
    pub from_postal_code: Option<String>,
    /// If a physical good is being shipped, the postal code of where it is being shipped to. At most 10
    /// alphanumeric characters long, hyphens and spaces are allowed.
    pub to_postal_code: Option<String>,
}

impl rt::Blank for Shipping {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        from_postal_code: rt::Blank::BLANK,
        to_postal_code: rt::Blank::BLANK,
    };
}

impl rt::Record for Shipping {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_flows_amount_details_resource_shipping",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::NULLABLE),
                rt::Field("from_postal_code", rt::NULLABLE),
                rt::Field("to_postal_code", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.from_postal_code,
            _ => &self.to_postal_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.from_postal_code,
            _ => &mut self.to_postal_code,
        }
    }
}

rt::record_traits!(Shipping);

/// An object in `amount_details.tax` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Tax {
    /// The total amount of tax on the transaction represented in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal). Required for L2
    /// rates. An integer greater than or equal to 0.
    ///
    /// This field is mutually exclusive with the `amount_details[line_items][#][tax][total_tax_amount]`
    /// field.
    pub total_tax_amount: Option<i64>,
}

impl rt::Blank for Tax {
    const BLANK: Self = Self {
        total_tax_amount: rt::Blank::BLANK,
    };
}

impl rt::Record for Tax {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_flows_amount_details_resource_tax",
            constants: &[],
            fields: &[rt::Field("total_tax_amount", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.total_tax_amount
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.total_tax_amount
    }
}

rt::record_traits!(Tax);

/// An object in `amount_details.tip` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Tip {
    /// Portion of the amount that corresponds to a tip.
    pub amount: Option<i64>,
}

impl rt::Blank for Tip {
    const BLANK: Self = Self { amount: rt::Blank::BLANK };
}

impl rt::Record for Tip {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_flows_amount_details_client_resource_tip",
            constants: &[],
            fields: &[rt::Field("amount", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.amount
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.amount
    }
}

rt::record_traits!(Tip);
