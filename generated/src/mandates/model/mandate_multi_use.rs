// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Currency, Field, OPTIONAL, Place, Record, Shape, boxed, debug,
};

/// The schema `mandate_multi_use`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateMultiUse {
    /// The amount of the payment on a multi use mandate.
    pub amount: Option<i64>,
    /// The currency of the payment on a multi use mandate.
    pub currency: Option<Currency>,
}

impl Blank for MandateMultiUse {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        currency: Blank::BLANK,
    };
}

impl Record for MandateMultiUse {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "mandate_multi_use",
            constants: &[],
            fields: &[Field("amount", OPTIONAL), Field("currency", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            _ => &self.currency,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            _ => &mut self.currency,
        }
    }
}

impl std::fmt::Debug for MandateMultiUse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(MandateMultiUse);
