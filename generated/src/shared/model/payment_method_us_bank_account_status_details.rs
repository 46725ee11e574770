// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::PaymentMethodUsBankAccountBlocked;

/// The schema `payment_method_us_bank_account_status_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodUsBankAccountStatusDetails {
    pub blocked: Option<Part<PaymentMethodUsBankAccountBlocked>>,
}

impl Blank for PaymentMethodUsBankAccountStatusDetails {
    const BLANK: Self = Self { blocked: Blank::BLANK };
}

impl Record for PaymentMethodUsBankAccountStatusDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_us_bank_account_status_details",
            constants: &[],
            fields: &[Field("blocked", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.blocked
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.blocked
    }
}

impl std::fmt::Debug for PaymentMethodUsBankAccountStatusDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodUsBankAccountStatusDetails);
