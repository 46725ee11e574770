// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, SECRET, Shape, boxed, debug};

/// The schema `payment_method_details_ach_credit_transfer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsAchCreditTransfer {
    /// Account number to transfer funds to.
    pub account_number: Option<String>,
    /// Name of the bank associated with the routing number.
    pub bank_name: Option<String>,
    /// Routing transit number for the bank account to transfer funds to.
    pub routing_number: Option<String>,
    /// SWIFT code of the bank associated with the routing number.
    pub swift_code: Option<String>,
}

impl Blank for PaymentMethodDetailsAchCreditTransfer {
    const BLANK: Self = Self {
        account_number: Blank::BLANK,
        bank_name: Blank::BLANK,
        routing_number: Blank::BLANK,
        swift_code: Blank::BLANK,
    };
}

impl Record for PaymentMethodDetailsAchCreditTransfer {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_ach_credit_transfer",
            constants: &[],
            fields: &[
                Field("account_number", NULLABLE | SECRET),
                Field("bank_name", NULLABLE),
                Field("routing_number", NULLABLE | SECRET),
                Field("swift_code", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.account_number,
            1 => &self.bank_name,
            2 => &self.routing_number,
            _ => &self.swift_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.account_number,
            1 => &mut self.bank_name,
            2 => &mut self.routing_number,
            _ => &mut self.swift_code,
        }
    }
}

impl std::fmt::Debug for PaymentMethodDetailsAchCreditTransfer {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsAchCreditTransfer);
