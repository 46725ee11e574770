// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Place, Record, SECRET, Shape, boxed, debug,
};

/// The schema `payment_method_details_acss_debit`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsAcssDebit {
    /// Name of the bank associated with the bank account.
    pub bank_name: Option<String>,
    /// Estimated date to debit the customer's bank account. A date string in YYYY-MM-DD format.
    pub expected_debit_date: Option<String>,
    /// Uniquely identifies this particular bank account. You can use this attribute to check whether
    /// two bank accounts are the same.
    pub fingerprint: Option<String>,
    /// Institution number of the bank account
    pub institution_number: Option<String>,
    /// Last four digits of the bank account number.
    pub last4: Option<String>,
    /// ID of the mandate used to make this payment.
    pub mandate: Option<String>,
    /// Transit number of the bank account.
    pub transit_number: Option<String>,
}

impl Blank for PaymentMethodDetailsAcssDebit {
    const BLANK: Self = Self {
        bank_name: Blank::BLANK,
        expected_debit_date: Blank::BLANK,
        fingerprint: Blank::BLANK,
        institution_number: Blank::BLANK,
        last4: Blank::BLANK,
        mandate: Blank::BLANK,
        transit_number: Blank::BLANK,
    };
}

impl Record for PaymentMethodDetailsAcssDebit {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_acss_debit",
            constants: &[],
            fields: &[
                Field("bank_name", NULLABLE),
                Field("expected_debit_date", OPTIONAL),
                Field("fingerprint", NULLABLE),
                Field("institution_number", NULLABLE),
                Field("last4", NULLABLE),
                Field("mandate", OPTIONAL),
                Field("transit_number", NULLABLE | SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.bank_name,
            1 => &self.expected_debit_date,
            2 => &self.fingerprint,
            3 => &self.institution_number,
            4 => &self.last4,
            5 => &self.mandate,
            _ => &self.transit_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.bank_name,
            1 => &mut self.expected_debit_date,
            2 => &mut self.fingerprint,
            3 => &mut self.institution_number,
            4 => &mut self.last4,
            5 => &mut self.mandate,
            _ => &mut self.transit_number,
        }
    }
}

impl std::fmt::Debug for PaymentMethodDetailsAcssDebit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsAcssDebit);
