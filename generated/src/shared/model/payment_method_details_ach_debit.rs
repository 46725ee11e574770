// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, SECRET, Shape, boxed, debug};
use crate::AccountHolderType;

/// The schema `payment_method_details_ach_debit`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsAchDebit {
    /// Type of entity that holds the account. This can be either `individual` or `company`.
    pub account_holder_type: Option<AccountHolderType>,
    /// Name of the bank associated with the bank account.
    pub bank_name: Option<String>,
    /// Two-letter ISO code representing the country the bank account is located in.
    pub country: Option<String>,
    /// Uniquely identifies this particular bank account. You can use this attribute to check whether
    /// two bank accounts are the same.
    pub fingerprint: Option<String>,
    /// Last four digits of the bank account number.
    pub last4: Option<String>,
    /// Routing transit number of the bank account.
    pub routing_number: Option<String>,
}

impl Blank for PaymentMethodDetailsAchDebit {
    const BLANK: Self = Self {
        account_holder_type: Blank::BLANK,
        bank_name: Blank::BLANK,
        country: Blank::BLANK,
        fingerprint: Blank::BLANK,
        last4: Blank::BLANK,
        routing_number: Blank::BLANK,
    };
}

impl Record for PaymentMethodDetailsAchDebit {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_ach_debit",
            constants: &[],
            fields: &[
                Field("account_holder_type", NULLABLE),
                Field("bank_name", NULLABLE),
                Field("country", NULLABLE),
                Field("fingerprint", NULLABLE),
                Field("last4", NULLABLE),
                Field("routing_number", NULLABLE | SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.account_holder_type,
            1 => &self.bank_name,
            2 => &self.country,
            3 => &self.fingerprint,
            4 => &self.last4,
            _ => &self.routing_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.account_holder_type,
            1 => &mut self.bank_name,
            2 => &mut self.country,
            3 => &mut self.fingerprint,
            4 => &mut self.last4,
            _ => &mut self.routing_number,
        }
    }
}

impl std::fmt::Debug for PaymentMethodDetailsAchDebit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsAchDebit);
