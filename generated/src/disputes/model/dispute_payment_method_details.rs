// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    DisputePaymentMethodDetailsAmazonPay, DisputePaymentMethodDetailsCard,
    DisputePaymentMethodDetailsKlarna, DisputePaymentMethodDetailsPaypal,
};

/// The schema `dispute_payment_method_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputePaymentMethodDetails {
    pub amazon_pay: Option<Part<DisputePaymentMethodDetailsAmazonPay>>,
    pub card: Option<Part<DisputePaymentMethodDetailsCard>>,
    pub klarna: Option<Part<DisputePaymentMethodDetailsKlarna>>,
    pub paypal: Option<Part<DisputePaymentMethodDetailsPaypal>>,
    /// Payment method type.
    pub type_: DisputePaymentMethodDetailsType,
}

impl Blank for DisputePaymentMethodDetails {
    const BLANK: Self = Self {
        amazon_pay: Blank::BLANK,
        card: Blank::BLANK,
        klarna: Blank::BLANK,
        paypal: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for DisputePaymentMethodDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "dispute_payment_method_details",
            constants: &[],
            fields: &[
                Field("amazon_pay", OPTIONAL),
                Field("card", OPTIONAL),
                Field("klarna", OPTIONAL),
                Field("paypal", OPTIONAL),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amazon_pay,
            1 => &self.card,
            2 => &self.klarna,
            3 => &self.paypal,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amazon_pay,
            1 => &mut self.card,
            2 => &mut self.klarna,
            3 => &mut self.paypal,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for DisputePaymentMethodDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(DisputePaymentMethodDetails);

/// Payment method type.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisputePaymentMethodDetailsType {
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

stripe_runtime::open_enum!(DisputePaymentMethodDetailsType {
    AmazonPay = "amazon_pay",
    Card = "card",
    Klarna = "klarna",
    Paypal = "paypal",
});
