// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Place, Record, Shape, boxed, debug,
};

/// The schema `payment_method_details_sepa_debit`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsSepaDebit {
    /// Bank code of bank associated with the bank account.
    pub bank_code: Option<String>,
    /// Branch code of bank associated with the bank account.
    pub branch_code: Option<String>,
    /// Two-letter ISO code representing the country the bank account is located in.
    pub country: Option<String>,
    /// Estimated date to debit the customer's bank account. A date string in YYYY-MM-DD format.
    pub expected_debit_date: Option<String>,
    /// Uniquely identifies this particular bank account. You can use this attribute to check whether
    /// two bank accounts are the same.
    pub fingerprint: Option<String>,
    /// Last four characters of the IBAN.
    pub last4: Option<String>,
    /// Find the ID of the mandate used for this payment under the
    /// [payment_method_details.sepa_debit.mandate](https://docs.stripe.com/api/charges/object#charge_object-payment_method_details-sepa_debit-mandate)
    /// property on the Charge. Use this mandate ID to
    /// [retrieve the Mandate](https://docs.stripe.com/api/mandates/retrieve).
    pub mandate: Option<String>,
}

impl Blank for PaymentMethodDetailsSepaDebit {
    const BLANK: Self = Self {
        bank_code: Blank::BLANK,
        branch_code: Blank::BLANK,
        country: Blank::BLANK,
        expected_debit_date: Blank::BLANK,
        fingerprint: Blank::BLANK,
        last4: Blank::BLANK,
        mandate: Blank::BLANK,
    };
}

impl Record for PaymentMethodDetailsSepaDebit {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_sepa_debit",
            constants: &[],
            fields: &[
                Field("bank_code", NULLABLE),
                Field("branch_code", NULLABLE),
                Field("country", NULLABLE),
                Field("expected_debit_date", OPTIONAL),
                Field("fingerprint", NULLABLE),
                Field("last4", NULLABLE),
                Field("mandate", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.bank_code,
            1 => &self.branch_code,
            2 => &self.country,
            3 => &self.expected_debit_date,
            4 => &self.fingerprint,
            5 => &self.last4,
            _ => &self.mandate,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.bank_code,
            1 => &mut self.branch_code,
            2 => &mut self.country,
            3 => &mut self.expected_debit_date,
            4 => &mut self.fingerprint,
            5 => &mut self.last4,
            _ => &mut self.mandate,
        }
    }
}

impl std::fmt::Debug for PaymentMethodDetailsSepaDebit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsSepaDebit);
