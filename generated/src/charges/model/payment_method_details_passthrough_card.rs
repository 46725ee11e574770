// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `payment_method_details_passthrough_card`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPassthroughCard {
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

impl Blank for PaymentMethodDetailsPassthroughCard {
    const BLANK: Self = Self {
        brand: Blank::BLANK,
        country: Blank::BLANK,
        exp_month: Blank::BLANK,
        exp_year: Blank::BLANK,
        funding: Blank::BLANK,
        last4: Blank::BLANK,
    };
}

impl Record for PaymentMethodDetailsPassthroughCard {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_passthrough_card",
            constants: &[],
            fields: &[
                Field("brand", NULLABLE),
                Field("country", NULLABLE),
                Field("exp_month", NULLABLE),
                Field("exp_year", NULLABLE),
                Field("funding", NULLABLE),
                Field("last4", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.brand,
            1 => &self.country,
            2 => &self.exp_month,
            3 => &self.exp_year,
            4 => &self.funding,
            _ => &self.last4,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for PaymentMethodDetailsPassthroughCard {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsPassthroughCard);
