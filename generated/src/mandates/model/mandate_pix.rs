// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};
use crate::{AmountIncludesIof, AmountType, MandatePixPaymentSchedule};

/// The schema `mandate_pix`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MandatePix {
    /// Determines if the amount includes the IOF tax.
    pub amount_includes_iof: Option<AmountIncludesIof>,
    /// Type of amount.
    pub amount_type: Option<AmountType>,
    /// Date when the mandate expires and no further payments will be charged, in `YYYY-MM-DD`.
    pub end_date: Option<String>,
    /// Schedule at which the future payments will be charged.
    pub payment_schedule: Option<MandatePixPaymentSchedule>,
    /// Subscription name displayed to buyers in their bank app.
    pub reference: Option<String>,
    /// Start date of the mandate, in `YYYY-MM-DD`.
    pub start_date: Option<String>,
}

impl Blank for MandatePix {
    const BLANK: Self = Self {
        amount_includes_iof: Blank::BLANK,
        amount_type: Blank::BLANK,
        end_date: Blank::BLANK,
        payment_schedule: Blank::BLANK,
        reference: Blank::BLANK,
        start_date: Blank::BLANK,
    };
}

impl Record for MandatePix {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "mandate_pix",
            constants: &[],
            fields: &[
                Field("amount_includes_iof", OPTIONAL),
                Field("amount_type", OPTIONAL),
                Field("end_date", OPTIONAL),
                Field("payment_schedule", OPTIONAL),
                Field("reference", OPTIONAL),
                Field("start_date", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount_includes_iof,
            1 => &self.amount_type,
            2 => &self.end_date,
            3 => &self.payment_schedule,
            4 => &self.reference,
            _ => &self.start_date,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount_includes_iof,
            1 => &mut self.amount_type,
            2 => &mut self.end_date,
            3 => &mut self.payment_schedule,
            4 => &mut self.reference,
            _ => &mut self.start_date,
        }
    }
}

impl std::fmt::Debug for MandatePix {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(MandatePix);
