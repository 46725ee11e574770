// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options` of [`PaymentIntentAmountDetailsLineItem`](crate::PaymentIntentAmountDetailsLineItem).

pub mod paypal;

/// An object in `payment_method_options.card` of [`PaymentIntentAmountDetailsLineItem`](crate::PaymentIntentAmountDetailsLineItem).
#[derive(Clone)]
#[non_exhaustive]
pub struct Card {
    pub commodity_code: Option<String>,
}

impl rt::Blank for Card {
    const BLANK: Self = Self {
        commodity_code: rt::Blank::BLANK,
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
            name: "payment_flows_private_payment_methods_card_payment_intent_amount_details_line_item_payment_method_options",
            constants: &[],
            fields: &[rt::Field("commodity_code", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.commodity_code
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.commodity_code
    }
}

rt::record_traits!(Card);

/// An object in `payment_method_options.card_present` of [`PaymentIntentAmountDetailsLineItem`](crate::PaymentIntentAmountDetailsLineItem).
#[derive(Clone)]
#[non_exhaustive]
pub struct CardPresent {
    pub commodity_code: Option<String>,
}

impl rt::Blank for CardPresent {
    const BLANK: Self = Self {
        commodity_code: rt::Blank::BLANK,
    };
}

impl rt::Record for CardPresent {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_flows_private_payment_methods_card_present_amount_details_line_item_payment_method_options",
            constants: &[],
            fields: &[rt::Field("commodity_code", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.commodity_code
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.commodity_code
    }
}

rt::record_traits!(CardPresent);

/// An object in `payment_method_options.klarna` of [`PaymentIntentAmountDetailsLineItem`](crate::PaymentIntentAmountDetailsLineItem).
#[derive(Clone)]
#[non_exhaustive]
pub struct Klarna {
    pub image_url: Option<String>,
    pub product_url: Option<String>,
    pub reference: Option<String>,
    pub subscription_reference: Option<String>,
}

impl rt::Blank for Klarna {
    const BLANK: Self = Self {
        image_url: rt::Blank::BLANK,
        product_url: rt::Blank::BLANK,
        reference: rt::Blank::BLANK,
        subscription_reference: rt::Blank::BLANK,
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
            name: "payment_flows_private_payment_methods_klarna_payment_intent_amount_details_line_item_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("image_url", rt::NULLABLE),
                rt::Field("product_url", rt::NULLABLE),
                rt::Field("reference", rt::NULLABLE),
                rt::Field("subscription_reference", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.image_url,
            1 => &self.product_url,
            2 => &self.reference,
            _ => &self.subscription_reference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.image_url,
            1 => &mut self.product_url,
            2 => &mut self.reference,
            _ => &mut self.subscription_reference,
        }
    }
}

rt::record_traits!(Klarna);

/// An object in `payment_method_options.paypal` of [`PaymentIntentAmountDetailsLineItem`](crate::PaymentIntentAmountDetailsLineItem).
#[derive(Clone)]
#[non_exhaustive]
pub struct Paypal {
    /// Type of the line item.
    pub category: Option<paypal::Category>,
    /// Description of the line item.
    pub description: Option<String>,
    /// The Stripe account ID of the connected account that sells the item. This is only needed when
    /// using
    /// [Separate Charges and Transfers](https://docs.stripe.com/connect/separate-charges-and-transfers).
    pub sold_by: Option<String>,
}

impl rt::Blank for Paypal {
    const BLANK: Self = Self {
        category: rt::Blank::BLANK,
        description: rt::Blank::BLANK,
        sold_by: rt::Blank::BLANK,
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
            name: "payment_flows_private_payment_methods_paypal_amount_details_line_item_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("category", rt::OPTIONAL),
                rt::Field("description", rt::OPTIONAL),
                rt::Field("sold_by", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.category,
            1 => &self.description,
            _ => &self.sold_by,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.category,
            1 => &mut self.description,
            _ => &mut self.sold_by,
        }
    }
}

rt::record_traits!(Paypal);
