// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Currency, Field, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `mandate_single_use`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateSingleUse {
    /// The amount of the payment on a single use mandate.
    pub amount: i64,
    /// The currency of the payment on a single use mandate.
    pub currency: Currency,
}

impl Blank for MandateSingleUse {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        currency: Blank::BLANK,
    };
}

impl Record for MandateSingleUse {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "mandate_single_use",
            constants: &[],
            fields: &[Field("amount", REQUIRED), Field("currency", REQUIRED)],
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

impl std::fmt::Debug for MandateSingleUse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(MandateSingleUse);
