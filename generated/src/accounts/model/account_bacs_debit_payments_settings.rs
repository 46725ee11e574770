// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `account_bacs_debit_payments_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountBacsDebitPaymentsSettings {
    /// The Bacs Direct Debit display name for this account. For payments made with Bacs Direct Debit,
    /// this name appears on the mandate as the statement descriptor. Mobile banking apps display it as
    /// the name of the business. To use custom branding, set the Bacs Direct Debit Display Name during
    /// or right after creation. Custom branding incurs an additional monthly fee for the platform. The
    /// fee appears 5 business days after requesting Bacs. If you don't set the display name before
    /// requesting Bacs capability, it's automatically set as "Stripe" and the account is onboarded to
    /// Stripe branding, which is free.
    pub display_name: Option<String>,
    /// The Bacs Direct Debit Service user number for this account. For payments made with Bacs Direct
    /// Debit, this number is a unique identifier of the account with our banking partners.
    pub service_user_number: Option<String>,
}

impl Blank for AccountBacsDebitPaymentsSettings {
    const BLANK: Self = Self {
        display_name: Blank::BLANK,
        service_user_number: Blank::BLANK,
    };
}

impl Record for AccountBacsDebitPaymentsSettings {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "account_bacs_debit_payments_settings",
            constants: &[],
            fields: &[
                Field("display_name", NULLABLE),
                Field("service_user_number", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.display_name,
            _ => &self.service_user_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.display_name,
            _ => &mut self.service_user_number,
        }
    }
}

impl std::fmt::Debug for AccountBacsDebitPaymentsSettings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(AccountBacsDebitPaymentsSettings);
