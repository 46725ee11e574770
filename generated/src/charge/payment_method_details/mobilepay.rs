// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.mobilepay` of [`Charge`](crate::Charge).

/// An object in `payment_method_details.mobilepay.card` of [`Charge`](crate::Charge), `payment_method_details.mobilepay.card` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Card {
    /// Brand of the card used in the transaction
    pub brand: Option<String>,
    /// Two-letter ISO code representing the country of the card
    pub country: Option<String>,
    /// Two digit number representing the card's expiration month
    pub exp_month: Option<i64>,
    /// Two digit number representing the card's expiration year
    pub exp_year: Option<i64>,
    /// The last 4 digits of the card
    pub last4: Option<String>,
}

impl rt::Blank for Card {
    const BLANK: Self = Self {
        brand: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        exp_month: rt::Blank::BLANK,
        exp_year: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
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
            name: "internal_card | payments_primitives_payment_records_resource_payment_method_mobilepay_details_resource_card",
            constants: &[],
            fields: &[
                rt::Field("brand", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("exp_month", rt::NULLABLE),
                rt::Field("exp_year", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.brand,
            1 => &self.country,
            2 => &self.exp_month,
            3 => &self.exp_year,
            _ => &self.last4,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.brand,
            1 => &mut self.country,
            2 => &mut self.exp_month,
            3 => &mut self.exp_year,
            _ => &mut self.last4,
        }
    }
}

rt::record_traits!(Card);
