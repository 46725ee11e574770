// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Place, Record, Shape, boxed, debug,
};

/// The schema `payment_method_details_paynow`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaynow {
    /// ID of the [location](https://docs.stripe.com/api/terminal/locations) that this transaction's
    /// reader is assigned to.
    pub location: Option<String>,
    /// ID of the [reader](https://docs.stripe.com/api/terminal/readers) this transaction was made on.
    pub reader: Option<String>,
    /// Reference number associated with this PayNow payment
    pub reference: Option<String>,
}

impl Blank for PaymentMethodDetailsPaynow {
    const BLANK: Self = Self {
        location: Blank::BLANK,
        reader: Blank::BLANK,
        reference: Blank::BLANK,
    };
}

impl Record for PaymentMethodDetailsPaynow {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_paynow",
            constants: &[],
            fields: &[
                Field("location", OPTIONAL),
                Field("reader", OPTIONAL),
                Field("reference", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.location,
            1 => &self.reader,
            _ => &self.reference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.location,
            1 => &mut self.reader,
            _ => &mut self.reference,
        }
    }
}

impl std::fmt::Debug for PaymentMethodDetailsPaynow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsPaynow);
