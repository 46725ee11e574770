// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`PaymentMethodDomain`](crate::PaymentMethodDomain).

pub mod amazon_pay;
pub use crate::payment_method_domain::amazon_pay as apple_pay;
pub use crate::payment_method_domain::amazon_pay as google_pay;
pub use crate::payment_method_domain::amazon_pay as klarna;
pub use crate::payment_method_domain::amazon_pay as link;
pub use crate::payment_method_domain::amazon_pay as paypal;

/// Indicates the status of a specific payment method on a payment method domain.
///
/// An object in `amazon_pay` of [`PaymentMethodDomain`](crate::PaymentMethodDomain).
#[derive(Clone)]
#[non_exhaustive]
pub struct AmazonPay {
    /// The status of the payment method on the domain.
    pub status: amazon_pay::Status,
    pub status_details: Option<rt::Part<amazon_pay::StatusDetails>>,
}

impl rt::Blank for AmazonPay {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for AmazonPay {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_domain_resource_payment_method_status",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(AmazonPay);

/// Indicates the status of a specific payment method on a payment method domain.
///
/// An object in `apple_pay` of [`PaymentMethodDomain`](crate::PaymentMethodDomain).
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplePay {
    /// The status of the payment method on the domain.
    pub status: amazon_pay::Status,
    pub status_details: Option<rt::Part<amazon_pay::StatusDetails>>,
}

impl rt::Blank for ApplePay {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for ApplePay {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_domain_resource_payment_method_status",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(ApplePay);

/// Indicates the status of a specific payment method on a payment method domain.
///
/// An object in `google_pay` of [`PaymentMethodDomain`](crate::PaymentMethodDomain).
#[derive(Clone)]
#[non_exhaustive]
pub struct GooglePay {
    /// The status of the payment method on the domain.
    pub status: amazon_pay::Status,
    pub status_details: Option<rt::Part<amazon_pay::StatusDetails>>,
}

impl rt::Blank for GooglePay {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for GooglePay {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_domain_resource_payment_method_status",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(GooglePay);

/// Indicates the status of a specific payment method on a payment method domain.
///
/// An object in `klarna` of [`PaymentMethodDomain`](crate::PaymentMethodDomain).
#[derive(Clone)]
#[non_exhaustive]
pub struct Klarna {
    /// The status of the payment method on the domain.
    pub status: amazon_pay::Status,
    pub status_details: Option<rt::Part<amazon_pay::StatusDetails>>,
}

impl rt::Blank for Klarna {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for Klarna {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_domain_resource_payment_method_status",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(Klarna);

/// Indicates the status of a specific payment method on a payment method domain.
///
/// An object in `link` of [`PaymentMethodDomain`](crate::PaymentMethodDomain).
#[derive(Clone)]
#[non_exhaustive]
pub struct Link {
    /// The status of the payment method on the domain.
    pub status: amazon_pay::Status,
    pub status_details: Option<rt::Part<amazon_pay::StatusDetails>>,
}

impl rt::Blank for Link {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for Link {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_domain_resource_payment_method_status",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(Link);

/// Indicates the status of a specific payment method on a payment method domain.
///
/// An object in `paypal` of [`PaymentMethodDomain`](crate::PaymentMethodDomain).
#[derive(Clone)]
#[non_exhaustive]
pub struct Paypal {
    /// The status of the payment method on the domain.
    pub status: amazon_pay::Status,
    pub status_details: Option<rt::Part<amazon_pay::StatusDetails>>,
}

impl rt::Blank for Paypal {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for Paypal {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_domain_resource_payment_method_status",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(Paypal);
