// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, SECRET, Shape, boxed, debug};

/// The schema `payment_method_acss_debit`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodAcssDebit {
    /// Name of the bank associated with the bank account.
    pub bank_name: Option<String>,
    /// Uniquely identifies this particular bank account. You can use this attribute to check whether
    /// two bank accounts are the same.
    pub fingerprint: Option<String>,
    /// Institution number of the bank account.
    pub institution_number: Option<String>,
    /// Last four digits of the bank account number.
    pub last4: Option<String>,
    /// Transit number of the bank account.
    pub transit_number: Option<String>,
}

impl Blank for PaymentMethodAcssDebit {
    const BLANK: Self = Self {
        bank_name: Blank::BLANK,
        fingerprint: Blank::BLANK,
        institution_number: Blank::BLANK,
        last4: Blank::BLANK,
        transit_number: Blank::BLANK,
    };
}

impl Record for PaymentMethodAcssDebit {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_acss_debit",
            constants: &[],
            fields: &[
                Field("bank_name", NULLABLE),
                Field("fingerprint", NULLABLE),
                Field("institution_number", NULLABLE),
                Field("last4", NULLABLE),
                Field("transit_number", NULLABLE | SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.bank_name,
            1 => &self.fingerprint,
            2 => &self.institution_number,
            3 => &self.last4,
            _ => &self.transit_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.bank_name,
            1 => &mut self.fingerprint,
            2 => &mut self.institution_number,
            3 => &mut self.last4,
            _ => &mut self.transit_number,
        }
    }
}

impl std::fmt::Debug for PaymentMethodAcssDebit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodAcssDebit);
