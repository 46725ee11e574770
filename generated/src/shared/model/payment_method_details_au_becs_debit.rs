// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Place, Record, SECRET, Shape, boxed, debug,
};

/// The schema `payment_method_details_au_becs_debit`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsAuBecsDebit {
    /// Bank-State-Branch number of the bank account.
    pub bsb_number: Option<String>,
    /// Estimated date to debit the customer's bank account. A date string in YYYY-MM-DD format.
    pub expected_debit_date: Option<String>,
    /// Uniquely identifies this particular bank account. You can use this attribute to check whether
    /// two bank accounts are the same.
    pub fingerprint: Option<String>,
    /// Last four digits of the bank account number.
    pub last4: Option<String>,
    /// ID of the mandate used to make this payment.
    pub mandate: Option<String>,
}

impl Blank for PaymentMethodDetailsAuBecsDebit {
    const BLANK: Self = Self {
        bsb_number: Blank::BLANK,
        expected_debit_date: Blank::BLANK,
        fingerprint: Blank::BLANK,
        last4: Blank::BLANK,
        mandate: Blank::BLANK,
    };
}

impl Record for PaymentMethodDetailsAuBecsDebit {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_au_becs_debit",
            constants: &[],
            fields: &[
                Field("bsb_number", NULLABLE | SECRET),
                Field("expected_debit_date", OPTIONAL),
                Field("fingerprint", NULLABLE),
                Field("last4", NULLABLE),
                Field("mandate", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.bsb_number,
            1 => &self.expected_debit_date,
            2 => &self.fingerprint,
            3 => &self.last4,
            _ => &self.mandate,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.bsb_number,
            1 => &mut self.expected_debit_date,
            2 => &mut self.fingerprint,
            3 => &mut self.last4,
            _ => &mut self.mandate,
        }
    }
}

impl std::fmt::Debug for PaymentMethodDetailsAuBecsDebit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsAuBecsDebit);
