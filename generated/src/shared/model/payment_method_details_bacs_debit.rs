// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Place, Record, SECRET, Shape, boxed, debug,
};

/// The schema `payment_method_details_bacs_debit`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsBacsDebit {
    /// Estimated date to debit the customer's bank account. A date string in YYYY-MM-DD format.
    pub expected_debit_date: Option<String>,
    /// Uniquely identifies this particular bank account. You can use this attribute to check whether
    /// two bank accounts are the same.
    pub fingerprint: Option<String>,
    /// Last four digits of the bank account number.
    pub last4: Option<String>,
    /// ID of the mandate used to make this payment.
    pub mandate: Option<String>,
    /// Sort code of the bank account. (e.g., `10-20-30`)
    pub sort_code: Option<String>,
}

impl Blank for PaymentMethodDetailsBacsDebit {
    const BLANK: Self = Self {
        expected_debit_date: Blank::BLANK,
        fingerprint: Blank::BLANK,
        last4: Blank::BLANK,
        mandate: Blank::BLANK,
        sort_code: Blank::BLANK,
    };
}

impl Record for PaymentMethodDetailsBacsDebit {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_bacs_debit",
            constants: &[],
            fields: &[
                Field("expected_debit_date", OPTIONAL),
                Field("fingerprint", NULLABLE),
                Field("last4", NULLABLE),
                Field("mandate", NULLABLE),
                Field("sort_code", NULLABLE | SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.expected_debit_date,
            1 => &self.fingerprint,
            2 => &self.last4,
            3 => &self.mandate,
            _ => &self.sort_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.expected_debit_date,
            1 => &mut self.fingerprint,
            2 => &mut self.last4,
            3 => &mut self.mandate,
            _ => &mut self.sort_code,
        }
    }
}

impl std::fmt::Debug for PaymentMethodDetailsBacsDebit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsBacsDebit);
