// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.amazon_pay.funding` of [`Charge`](crate::Charge).

/// An object in `payment_method_details.amazon_pay.funding.card` of [`Charge`](crate::Charge), `payment_method_details.revolut_pay.funding.card` of [`Charge`](crate::Charge) and 4 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct Card {
    /// Card brand. Can be `amex`, `cartes_bancaires`, `diners`, `discover`, `eftpos_au`, `jcb`, `link`,
    /// `mastercard`, `unionpay`, `visa` or `unknown`.
    pub brand: Option<String>,
    /// Two-letter ISO code representing the country of the card. You could use this attribute to get a
    /// sense of the international breakdown of cards you've collected.
    pub country: Option<String>,
    /// Two-digit number representing the card's expiration month.
    pub exp_month: Option<i64>,
    /// Four-digit number representing the card's expiration year.
    pub exp_year: Option<i64>,
    /// Card funding type. Can be `credit`, `debit`, `prepaid`, or `unknown`.
    pub funding: Option<String>,
    /// The last four digits of the card.
    pub last4: Option<String>,
}

impl rt::Blank for Card {
    const BLANK: Self = Self {
        brand: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        exp_month: rt::Blank::BLANK,
        exp_year: rt::Blank::BLANK,
        funding: rt::Blank::BLANK,
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
            name: "payment_method_details_passthrough_card | payments_primitives_payment_records_resource_payment_method_amazon_pay_details_resource_funding_resource_funding_card | payments_primitives_payment_records_resource_payment_method_revolut_pay_details_resource_funding_resource_funding_card",
            constants: &[],
            fields: &[
                rt::Field("brand", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("exp_month", rt::NULLABLE),
                rt::Field("exp_year", rt::NULLABLE),
                rt::Field("funding", rt::NULLABLE),
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
            4 => &self.funding,
            _ => &self.last4,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.brand,
            1 => &mut self.country,
            2 => &mut self.exp_month,
            3 => &mut self.exp_year,
            4 => &mut self.funding,
            _ => &mut self.last4,
        }
    }
}

rt::record_traits!(Card);

#[cfg(feature = "charges")]
/// funding type of the underlying payment method.
#[non_exhaustive]
pub enum Type {
    /// `card`
    Card,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "charges")]
rt::open_enum!(Type {
    Card = "card",
});
