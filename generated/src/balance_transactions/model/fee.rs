// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Currency, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `fee`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Fee {
    /// Amount of the fee, in cents.
    pub amount: i64,
    /// ID of the Connect application that earned the fee.
    pub application: Option<String>,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: Option<String>,
    /// Type of the fee, one of: `application_fee`, `payment_method_passthrough_fee`, `stripe_fee`,
    /// `tax`, or `withheld_tax`.
    pub type_: String,
}

impl Blank for Fee {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        application: Blank::BLANK,
        currency: Blank::BLANK,
        description: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for Fee {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "fee",
            constants: &[],
            fields: &[
                Field("amount", REQUIRED),
                Field("application", NULLABLE),
                Field("currency", REQUIRED),
                Field("description", NULLABLE),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.application,
            2 => &self.currency,
            3 => &self.description,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.application,
            2 => &mut self.currency,
            3 => &mut self.description,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for Fee {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(Fee);
