// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Place, Record, Shape, boxed, debug,
};
use crate::{CheckoutAcssDebitMandateOptionsPaymentSchedule, DefaultFor, TransactionType};

/// The schema `checkout_acss_debit_mandate_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutAcssDebitMandateOptions {
    /// A URL for custom mandate text
    pub custom_mandate_url: Option<String>,
    /// List of Stripe products where this mandate can be selected automatically. Returned when the
    /// Session is in `setup` mode.
    pub default_for: Option<Vec<DefaultFor>>,
    /// Description of the interval. Only required if the 'payment_schedule' parameter is 'interval' or
    /// 'combined'.
    pub interval_description: Option<String>,
    /// Payment schedule for the mandate.
    pub payment_schedule: Option<CheckoutAcssDebitMandateOptionsPaymentSchedule>,
    /// Transaction type of the mandate.
    pub transaction_type: Option<TransactionType>,
}

impl Blank for CheckoutAcssDebitMandateOptions {
    const BLANK: Self = Self {
        custom_mandate_url: Blank::BLANK,
        default_for: Blank::BLANK,
        interval_description: Blank::BLANK,
        payment_schedule: Blank::BLANK,
        transaction_type: Blank::BLANK,
    };
}

impl Record for CheckoutAcssDebitMandateOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "checkout_acss_debit_mandate_options",
            constants: &[],
            fields: &[
                Field("custom_mandate_url", OPTIONAL),
                Field("default_for", OPTIONAL),
                Field("interval_description", NULLABLE),
                Field("payment_schedule", NULLABLE),
                Field("transaction_type", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.custom_mandate_url,
            1 => &self.default_for,
            2 => &self.interval_description,
            3 => &self.payment_schedule,
            _ => &self.transaction_type,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.custom_mandate_url,
            1 => &mut self.default_for,
            2 => &mut self.interval_description,
            3 => &mut self.payment_schedule,
            _ => &mut self.transaction_type,
        }
    }
}

impl std::fmt::Debug for CheckoutAcssDebitMandateOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CheckoutAcssDebitMandateOptions);
