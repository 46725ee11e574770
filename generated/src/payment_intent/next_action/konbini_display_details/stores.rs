// Written by `cargo xtask generate`. Do not edit.
//! What is in `next_action.konbini_display_details.stores` of [`PaymentIntent`](crate::PaymentIntent).

/// An object in `next_action.konbini_display_details.stores.familymart` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Familymart {
    /// The confirmation number.
    pub confirmation_number: Option<String>,
    /// The payment code.
    pub payment_code: String,
}

impl rt::Blank for Familymart {
    const BLANK: Self = Self {
        confirmation_number: rt::Blank::BLANK,
        payment_code: rt::Blank::BLANK,
    };
}

impl rt::Record for Familymart {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_next_action_konbini_familymart",
            constants: &[],
            fields: &[
                rt::Field("confirmation_number", rt::OPTIONAL),
                rt::Field("payment_code", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.confirmation_number,
            _ => &self.payment_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.confirmation_number,
            _ => &mut self.payment_code,
        }
    }
}

rt::record_traits!(Familymart);

/// An object in `next_action.konbini_display_details.stores.lawson` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Lawson {
    /// The confirmation number.
    pub confirmation_number: Option<String>,
    /// The payment code.
    pub payment_code: String,
}

impl rt::Blank for Lawson {
    const BLANK: Self = Self {
        confirmation_number: rt::Blank::BLANK,
        payment_code: rt::Blank::BLANK,
    };
}

impl rt::Record for Lawson {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_next_action_konbini_lawson",
            constants: &[],
            fields: &[
                rt::Field("confirmation_number", rt::OPTIONAL),
                rt::Field("payment_code", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.confirmation_number,
            _ => &self.payment_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.confirmation_number,
            _ => &mut self.payment_code,
        }
    }
}

rt::record_traits!(Lawson);

/// An object in `next_action.konbini_display_details.stores.ministop` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Ministop {
    /// The confirmation number.
    pub confirmation_number: Option<String>,
    /// The payment code.
    pub payment_code: String,
}

impl rt::Blank for Ministop {
    const BLANK: Self = Self {
        confirmation_number: rt::Blank::BLANK,
        payment_code: rt::Blank::BLANK,
    };
}

impl rt::Record for Ministop {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_next_action_konbini_ministop",
            constants: &[],
            fields: &[
                rt::Field("confirmation_number", rt::OPTIONAL),
                rt::Field("payment_code", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.confirmation_number,
            _ => &self.payment_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.confirmation_number,
            _ => &mut self.payment_code,
        }
    }
}

rt::record_traits!(Ministop);

/// An object in `next_action.konbini_display_details.stores.seicomart` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Seicomart {
    /// The confirmation number.
    pub confirmation_number: Option<String>,
    /// The payment code.
    pub payment_code: String,
}

impl rt::Blank for Seicomart {
    const BLANK: Self = Self {
        confirmation_number: rt::Blank::BLANK,
        payment_code: rt::Blank::BLANK,
    };
}

impl rt::Record for Seicomart {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_next_action_konbini_seicomart",
            constants: &[],
            fields: &[
                rt::Field("confirmation_number", rt::OPTIONAL),
                rt::Field("payment_code", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.confirmation_number,
            _ => &self.payment_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.confirmation_number,
            _ => &mut self.payment_code,
        }
    }
}

rt::record_traits!(Seicomart);
