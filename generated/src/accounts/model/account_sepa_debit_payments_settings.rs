// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// The schema `account_sepa_debit_payments_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountSepaDebitPaymentsSettings {
    /// SEPA creditor identifier that identifies the company making the payment.
    pub creditor_id: Option<String>,
}

impl Blank for AccountSepaDebitPaymentsSettings {
    const BLANK: Self = Self { creditor_id: Blank::BLANK };
}

impl Record for AccountSepaDebitPaymentsSettings {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "account_sepa_debit_payments_settings",
            constants: &[],
            fields: &[Field("creditor_id", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.creditor_id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.creditor_id
    }
}

impl std::fmt::Debug for AccountSepaDebitPaymentsSettings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(AccountSepaDebitPaymentsSettings);
