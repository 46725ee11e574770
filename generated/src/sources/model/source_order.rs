// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Currency, Field, NULLABLE, OPTIONAL, Part, Place, REQUIRED, Record, Shape,
    boxed, debug,
};
use crate::{Shipping, SourceOrderItem};

/// The schema `source_order`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceOrder {
    /// A positive integer in the smallest currency unit (that is, 100 cents for $1.00, or 1 for ¥1,
    /// Japanese Yen being a zero-decimal currency) representing the total amount for the order.
    pub amount: i64,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// The email address of the customer placing the order.
    pub email: Option<String>,
    /// List of items constituting the order.
    pub items: Option<Vec<SourceOrderItem>>,
    pub shipping: Option<Part<Shipping>>,
}

impl Blank for SourceOrder {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        currency: Blank::BLANK,
        email: Blank::BLANK,
        items: Blank::BLANK,
        shipping: Blank::BLANK,
    };
}

impl Record for SourceOrder {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "source_order",
            constants: &[],
            fields: &[
                Field("amount", REQUIRED),
                Field("currency", REQUIRED),
                Field("email", OPTIONAL),
                Field("items", NULLABLE),
                Field("shipping", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.currency,
            2 => &self.email,
            3 => &self.items,
            _ => &self.shipping,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.currency,
            2 => &mut self.email,
            3 => &mut self.items,
            _ => &mut self.shipping,
        }
    }
}

impl std::fmt::Debug for SourceOrder {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SourceOrder);
