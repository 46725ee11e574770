// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};
use crate::{AmountIncludesIof, MandatePixPaymentSchedule};

/// The schema `subscription_payment_method_options_mandate_options_pix`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionPaymentMethodOptionsMandateOptionsPix {
    /// Amount to be charged for future payments.
    pub amount: Option<i64>,
    /// Determines if the amount includes the IOF tax.
    pub amount_includes_iof: Option<AmountIncludesIof>,
    /// Date when the mandate expires and no further payments will be charged, in `YYYY-MM-DD`.
    pub end_date: Option<String>,
    /// Schedule at which the future payments will be charged.
    pub payment_schedule: Option<MandatePixPaymentSchedule>,
}

impl Blank for SubscriptionPaymentMethodOptionsMandateOptionsPix {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        amount_includes_iof: Blank::BLANK,
        end_date: Blank::BLANK,
        payment_schedule: Blank::BLANK,
    };
}

impl Record for SubscriptionPaymentMethodOptionsMandateOptionsPix {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "subscription_payment_method_options_mandate_options_pix",
            constants: &[],
            fields: &[
                Field("amount", NULLABLE),
                Field("amount_includes_iof", NULLABLE),
                Field("end_date", NULLABLE),
                Field("payment_schedule", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.amount_includes_iof,
            2 => &self.end_date,
            _ => &self.payment_schedule,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.amount_includes_iof,
            2 => &mut self.end_date,
            _ => &mut self.payment_schedule,
        }
    }
}

impl std::fmt::Debug for SubscriptionPaymentMethodOptionsMandateOptionsPix {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SubscriptionPaymentMethodOptionsMandateOptionsPix);
