// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{CheckoutAcssDebitMandateOptionsPaymentSchedule, DefaultFor, TransactionType};

/// The schema `mandate_acss_debit`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateAcssDebit {
    /// List of Stripe products where this mandate can be selected automatically.
    pub default_for: Option<Vec<DefaultFor>>,
    /// Description of the interval. Only required if the 'payment_schedule' parameter is 'interval' or
    /// 'combined'.
    pub interval_description: Option<String>,
    /// Payment schedule for the mandate.
    pub payment_schedule: CheckoutAcssDebitMandateOptionsPaymentSchedule,
    /// Transaction type of the mandate.
    pub transaction_type: TransactionType,
}

impl Blank for MandateAcssDebit {
    const BLANK: Self = Self {
        default_for: Blank::BLANK,
        interval_description: Blank::BLANK,
        payment_schedule: Blank::BLANK,
        transaction_type: Blank::BLANK,
    };
}

impl Record for MandateAcssDebit {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "mandate_acss_debit",
            constants: &[],
            fields: &[
                Field("default_for", OPTIONAL),
                Field("interval_description", NULLABLE),
                Field("payment_schedule", REQUIRED),
                Field("transaction_type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.default_for,
            1 => &self.interval_description,
            2 => &self.payment_schedule,
            _ => &self.transaction_type,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.default_for,
            1 => &mut self.interval_description,
            2 => &mut self.payment_schedule,
            _ => &mut self.transaction_type,
        }
    }
}

impl std::fmt::Debug for MandateAcssDebit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(MandateAcssDebit);
