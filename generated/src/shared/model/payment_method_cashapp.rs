// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `payment_method_cashapp`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodCashapp {
    /// A unique and immutable identifier assigned by Cash App to every buyer.
    pub buyer_id: Option<String>,
    /// A public identifier for buyers using Cash App.
    pub cashtag: Option<String>,
}

impl Blank for PaymentMethodCashapp {
    const BLANK: Self = Self {
        buyer_id: Blank::BLANK,
        cashtag: Blank::BLANK,
    };
}

impl Record for PaymentMethodCashapp {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_cashapp",
            constants: &[],
            fields: &[Field("buyer_id", NULLABLE), Field("cashtag", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.buyer_id,
            _ => &self.cashtag,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.buyer_id,
            _ => &mut self.cashtag,
        }
    }
}

impl std::fmt::Debug for PaymentMethodCashapp {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodCashapp);
