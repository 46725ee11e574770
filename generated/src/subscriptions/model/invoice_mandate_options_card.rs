// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};
use crate::AmountType;

/// The schema `invoice_mandate_options_card`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceMandateOptionsCard {
    /// Amount to be charged for future payments, specified in the presentment currency.
    pub amount: Option<i64>,
    /// One of `fixed` or `maximum`. If `fixed`, the `amount` param refers to the exact amount to be
    /// charged in future payments. If `maximum`, the amount charged can be up to the value passed for
    /// the `amount` param.
    pub amount_type: Option<AmountType>,
    /// A description of the mandate or subscription that is meant to be displayed to the customer.
    pub description: Option<String>,
}

impl Blank for InvoiceMandateOptionsCard {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        amount_type: Blank::BLANK,
        description: Blank::BLANK,
    };
}

impl Record for InvoiceMandateOptionsCard {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "invoice_mandate_options_card",
            constants: &[],
            fields: &[
                Field("amount", NULLABLE),
                Field("amount_type", NULLABLE),
                Field("description", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.amount_type,
            _ => &self.description,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.amount_type,
            _ => &mut self.description,
        }
    }
}

impl std::fmt::Debug for InvoiceMandateOptionsCard {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InvoiceMandateOptionsCard);
