// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, SECRET, Shape, boxed, debug};

/// The schema `payment_method_payto`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodPayto {
    /// Bank-State-Branch number of the bank account.
    pub bsb_number: Option<String>,
    /// Last four digits of the bank account number.
    pub last4: Option<String>,
    /// The PayID alias for the bank account.
    pub pay_id: Option<String>,
}

impl Blank for PaymentMethodPayto {
    const BLANK: Self = Self {
        bsb_number: Blank::BLANK,
        last4: Blank::BLANK,
        pay_id: Blank::BLANK,
    };
}

impl Record for PaymentMethodPayto {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_payto",
            constants: &[],
            fields: &[
                Field("bsb_number", NULLABLE | SECRET),
                Field("last4", NULLABLE),
                Field("pay_id", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.bsb_number,
            1 => &self.last4,
            _ => &self.pay_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.bsb_number,
            1 => &mut self.last4,
            _ => &mut self.pay_id,
        }
    }
}

impl std::fmt::Debug for PaymentMethodPayto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodPayto);
