// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `payment_method_details_payment_record_giropay`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordGiropay {
    /// Bank code of bank associated with the bank account.
    pub bank_code: Option<String>,
    /// Name of the bank associated with the bank account.
    pub bank_name: Option<String>,
    /// Bank Identifier Code of the bank associated with the bank account.
    pub bic: Option<String>,
    /// Owner's verified full name. Values are verified or provided by Giropay directly (if supported)
    /// at the time of authorization or settlement. They cannot be set or mutated. Giropay rarely
    /// provides this information so the attribute is usually empty.
    pub verified_name: Option<String>,
}

impl Blank for PaymentMethodDetailsPaymentRecordGiropay {
    const BLANK: Self = Self {
        bank_code: Blank::BLANK,
        bank_name: Blank::BLANK,
        bic: Blank::BLANK,
        verified_name: Blank::BLANK,
    };
}

impl Record for PaymentMethodDetailsPaymentRecordGiropay {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_payment_record_giropay",
            constants: &[],
            fields: &[
                Field("bank_code", NULLABLE),
                Field("bank_name", NULLABLE),
                Field("bic", NULLABLE),
                Field("verified_name", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.bank_code,
            1 => &self.bank_name,
            2 => &self.bic,
            _ => &self.verified_name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.bank_code,
            1 => &mut self.bank_name,
            2 => &mut self.bic,
            _ => &mut self.verified_name,
        }
    }
}

impl std::fmt::Debug for PaymentMethodDetailsPaymentRecordGiropay {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsPaymentRecordGiropay);
