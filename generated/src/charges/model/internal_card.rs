// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `internal_card`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InternalCard {
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

impl Blank for InternalCard {
    const BLANK: Self = Self {
        brand: Blank::BLANK,
        country: Blank::BLANK,
        exp_month: Blank::BLANK,
        exp_year: Blank::BLANK,
        last4: Blank::BLANK,
    };
}

impl Record for InternalCard {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "internal_card",
            constants: &[],
            fields: &[
                Field("brand", NULLABLE),
                Field("country", NULLABLE),
                Field("exp_month", NULLABLE),
                Field("exp_year", NULLABLE),
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
            _ => &self.last4,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.brand,
            1 => &mut self.country,
            2 => &mut self.exp_month,
            3 => &mut self.exp_year,
            _ => &mut self.last4,
        }
    }
}

impl std::fmt::Debug for InternalCard {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InternalCard);
