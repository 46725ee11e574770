// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, Record, Shape, Timestamp, boxed, debug,
};
use crate::AmountType;

/// The schema `mandate_options_upi`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateOptionsUpi {
    /// Amount to be charged for future payments.
    pub amount: Option<i64>,
    /// One of `fixed` or `maximum`. If `fixed`, the `amount` param refers to the exact amount to be
    /// charged in future payments. If `maximum`, the amount charged can be up to the value passed for
    /// the `amount` param.
    pub amount_type: Option<AmountType>,
    /// A description of the mandate or subscription that is meant to be displayed to the customer.
    pub description: Option<String>,
    /// End date of the mandate or subscription.
    pub end_date: Option<Timestamp>,
}

impl Blank for MandateOptionsUpi {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        amount_type: Blank::BLANK,
        description: Blank::BLANK,
        end_date: Blank::BLANK,
    };
}

impl Record for MandateOptionsUpi {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "mandate_options_upi",
            constants: &[],
            fields: &[
                Field("amount", NULLABLE),
                Field("amount_type", NULLABLE),
                Field("description", NULLABLE),
                Field("end_date", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.amount_type,
            2 => &self.description,
            _ => &self.end_date,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.amount_type,
            2 => &mut self.description,
            _ => &mut self.end_date,
        }
    }
}

impl std::fmt::Debug for MandateOptionsUpi {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(MandateOptionsUpi);
