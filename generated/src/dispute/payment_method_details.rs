// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details` of [`Dispute`](crate::Dispute).

pub mod amazon_pay;
pub mod card;

/// An object in `payment_method_details.amazon_pay` of [`Dispute`](crate::Dispute).
#[derive(Clone)]
#[non_exhaustive]
pub struct AmazonPay {
    /// The AmazonPay dispute type, chargeback or claim
    pub dispute_type: Option<amazon_pay::DisputeType>,
}

impl rt::Blank for AmazonPay {
    const BLANK: Self = Self {
        dispute_type: rt::Blank::BLANK,
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
            name: "dispute_payment_method_details_amazon_pay",
            constants: &[],
            fields: &[rt::Field("dispute_type", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.dispute_type
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.dispute_type
    }
}

rt::record_traits!(AmazonPay);

/// An object in `payment_method_details.card` of [`Dispute`](crate::Dispute).
#[derive(Clone)]
#[non_exhaustive]
pub struct Card {
    /// Card brand. Can be `amex`, `cartes_bancaires`, `diners`, `discover`, `eftpos_au`, `jcb`, `link`,
    /// `mastercard`, `unionpay`, `visa` or `unknown`.
    pub brand: String,
    /// The type of dispute opened. Different case types may have varying fees and financial impact.
    pub case_type: card::CaseType,
    /// The card network's specific dispute reason code, which maps to one of Stripe's primary dispute
    /// categories to simplify response guidance. The
    /// [Network code map](https://docs.stripe.com/disputes/categories#network-code-map) lists all
    /// available dispute reason codes by network.
    pub network_reason_code: Option<String>,
}

impl rt::Blank for Card {
    const BLANK: Self = Self {
        brand: rt::Blank::BLANK,
        case_type: rt::Blank::BLANK,
        network_reason_code: rt::Blank::BLANK,
    };
}

impl rt::Record for Card {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "dispute_payment_method_details_card",
            constants: &[],
            fields: &[
                rt::Field("brand", rt::REQUIRED),
                rt::Field("case_type", rt::REQUIRED),
                rt::Field("network_reason_code", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.brand,
            1 => &self.case_type,
            _ => &self.network_reason_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.brand,
            1 => &mut self.case_type,
            _ => &mut self.network_reason_code,
        }
    }
}

rt::record_traits!(Card);

/// An object in `payment_method_details.klarna` of [`Dispute`](crate::Dispute).
#[derive(Clone)]
#[non_exhaustive]
pub struct Klarna {
    /// Chargeback loss reason mapped by Stripe from Klarna's chargeback loss reason
    pub chargeback_loss_reason_code: Option<String>,
    /// The reason for the dispute as defined by Klarna
    pub reason_code: Option<String>,
}

impl rt::Blank for Klarna {
    const BLANK: Self = Self {
        chargeback_loss_reason_code: rt::Blank::BLANK,
        reason_code: rt::Blank::BLANK,
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
            name: "dispute_payment_method_details_klarna",
            constants: &[],
            fields: &[
                rt::Field("chargeback_loss_reason_code", rt::OPTIONAL),
                rt::Field("reason_code", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.chargeback_loss_reason_code,
            _ => &self.reason_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.chargeback_loss_reason_code,
            _ => &mut self.reason_code,
        }
    }
}

rt::record_traits!(Klarna);

/// An object in `payment_method_details.paypal` of [`Dispute`](crate::Dispute).
#[derive(Clone)]
#[non_exhaustive]
pub struct Paypal {
    /// The ID of the dispute in PayPal.
    pub case_id: Option<String>,
    /// The reason for the dispute as defined by PayPal
    pub reason_code: Option<String>,
}

impl rt::Blank for Paypal {
    const BLANK: Self = Self {
        case_id: rt::Blank::BLANK,
        reason_code: rt::Blank::BLANK,
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
            name: "dispute_payment_method_details_paypal",
            constants: &[],
            fields: &[
                rt::Field("case_id", rt::NULLABLE),
                rt::Field("reason_code", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.case_id,
            _ => &self.reason_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.case_id,
            _ => &mut self.reason_code,
        }
    }
}

rt::record_traits!(Paypal);

/// Payment method type.
#[non_exhaustive]
pub enum Type {
    /// `amazon_pay`
    AmazonPay,
    /// `card`
    Card,
    /// `klarna`
    Klarna,
    /// `paypal`
    Paypal,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    AmazonPay = "amazon_pay",
    Card = "card",
    Klarna = "klarna",
    Paypal = "paypal",
});
