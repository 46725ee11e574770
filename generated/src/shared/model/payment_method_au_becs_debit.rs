// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, SECRET, Shape, boxed, debug};

/// The schema `payment_method_au_becs_debit`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodAuBecsDebit {
    /// Six-digit number identifying bank and branch associated with this bank account.
    pub bsb_number: Option<String>,
    /// Uniquely identifies this particular bank account. You can use this attribute to check whether
    /// two bank accounts are the same.
    pub fingerprint: Option<String>,
    /// Last four digits of the bank account number.
    pub last4: Option<String>,
}

impl Blank for PaymentMethodAuBecsDebit {
    const BLANK: Self = Self {
        bsb_number: Blank::BLANK,
        fingerprint: Blank::BLANK,
        last4: Blank::BLANK,
    };
}

impl Record for PaymentMethodAuBecsDebit {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_au_becs_debit",
            constants: &[],
            fields: &[
                Field("bsb_number", NULLABLE | SECRET),
                Field("fingerprint", NULLABLE),
                Field("last4", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.bsb_number,
            1 => &self.fingerprint,
            _ => &self.last4,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.bsb_number,
            1 => &mut self.fingerprint,
            _ => &mut self.last4,
        }
    }
}

impl std::fmt::Debug for PaymentMethodAuBecsDebit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodAuBecsDebit);
