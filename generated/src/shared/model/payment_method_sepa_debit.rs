// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::SepaDebitGeneratedFrom;

/// The schema `payment_method_sepa_debit`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodSepaDebit {
    /// Bank code of bank associated with the bank account.
    pub bank_code: Option<String>,
    /// Branch code of bank associated with the bank account.
    pub branch_code: Option<String>,
    /// Two-letter ISO code representing the country the bank account is located in.
    pub country: Option<String>,
    /// Uniquely identifies this particular bank account. You can use this attribute to check whether
    /// two bank accounts are the same.
    pub fingerprint: Option<String>,
    /// Information about the object that generated this PaymentMethod.
    pub generated_from: Option<Part<SepaDebitGeneratedFrom>>,
    /// Last four characters of the IBAN.
    pub last4: Option<String>,
}

impl Blank for PaymentMethodSepaDebit {
    const BLANK: Self = Self {
        bank_code: Blank::BLANK,
        branch_code: Blank::BLANK,
        country: Blank::BLANK,
        fingerprint: Blank::BLANK,
        generated_from: Blank::BLANK,
        last4: Blank::BLANK,
    };
}

impl Record for PaymentMethodSepaDebit {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_sepa_debit",
            constants: &[],
            fields: &[
                Field("bank_code", NULLABLE),
                Field("branch_code", NULLABLE),
                Field("country", NULLABLE),
                Field("fingerprint", NULLABLE),
                Field("generated_from", NULLABLE),
                Field("last4", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.bank_code,
            1 => &self.branch_code,
            2 => &self.country,
            3 => &self.fingerprint,
            4 => &self.generated_from,
            _ => &self.last4,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.bank_code,
            1 => &mut self.branch_code,
            2 => &mut self.country,
            3 => &mut self.fingerprint,
            4 => &mut self.generated_from,
            _ => &mut self.last4,
        }
    }
}

impl std::fmt::Debug for PaymentMethodSepaDebit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodSepaDebit);
