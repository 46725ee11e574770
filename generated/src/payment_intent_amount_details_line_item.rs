// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`PaymentIntentAmountDetailsLineItem`](crate::PaymentIntentAmountDetailsLineItem).

pub mod payment_method_options;

/// An object in `payment_method_options` of [`PaymentIntentAmountDetailsLineItem`](crate::PaymentIntentAmountDetailsLineItem).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptions {
    pub card: Option<rt::Part<payment_method_options::Card>>,
    pub card_present: Option<rt::Part<payment_method_options::CardPresent>>,
    pub klarna: Option<rt::Part<payment_method_options::Klarna>>,
    pub paypal: Option<rt::Part<payment_method_options::Paypal>>,
}

impl rt::Blank for PaymentMethodOptions {
    const BLANK: Self = Self {
        card: rt::Blank::BLANK,
        card_present: rt::Blank::BLANK,
        klarna: rt::Blank::BLANK,
        paypal: rt::Blank::BLANK,
    };
}

impl rt::Record for PaymentMethodOptions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_flows_amount_details_resource_line_items_list_resource_line_item_resource_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("card", rt::OPTIONAL),
                rt::Field("card_present", rt::OPTIONAL),
                rt::Field("klarna", rt::OPTIONAL),
                rt::Field("paypal", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.card,
            1 => &self.card_present,
            2 => &self.klarna,
            _ => &self.paypal,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.card,
            1 => &mut self.card_present,
            2 => &mut self.klarna,
            _ => &mut self.paypal,
        }
    }
}

rt::record_traits!(PaymentMethodOptions);

/// An object in `tax` of [`PaymentIntentAmountDetailsLineItem`](crate::PaymentIntentAmountDetailsLineItem).
#[derive(Clone)]
#[non_exhaustive]
pub struct Tax {
    /// The total amount of tax on the transaction represented in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal). Required for L2
    /// rates. An integer greater than or equal to 0.
    ///
    /// This field is mutually exclusive with the `amount_details[line_items][#][tax][total_tax_amount]`
    /// field.
    pub total_tax_amount: i64,
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
            name: "payment_flows_amount_details_resource_line_items_list_resource_line_item_resource_tax",
            constants: &[],
            fields: &[rt::Field("total_tax_amount", rt::REQUIRED)],
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
