// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, SECRET, Shape, boxed, debug};

/// The schema `payment_method_bacs_debit`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodBacsDebit {
    /// Uniquely identifies this particular bank account. You can use this attribute to check whether
    /// two bank accounts are the same.
    pub fingerprint: Option<String>,
    /// Last four digits of the bank account number.
    pub last4: Option<String>,
    /// Sort code of the bank account. (e.g., `10-20-30`)
    pub sort_code: Option<String>,
}

impl Blank for PaymentMethodBacsDebit {
    const BLANK: Self = Self {
        fingerprint: Blank::BLANK,
        last4: Blank::BLANK,
        sort_code: Blank::BLANK,
    };
}

impl Record for PaymentMethodBacsDebit {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_bacs_debit",
            constants: &[],
            fields: &[
                Field("fingerprint", NULLABLE),
                Field("last4", NULLABLE),
                Field("sort_code", NULLABLE | SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.fingerprint,
            1 => &self.last4,
            _ => &self.sort_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.fingerprint,
            1 => &mut self.last4,
            _ => &mut self.sort_code,
        }
    }
}

impl std::fmt::Debug for PaymentMethodBacsDebit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodBacsDebit);
