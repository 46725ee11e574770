// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, OPTIONAL, Part, Place, Record, Shape, blank, debug};
use crate::PaymentMethodUsBankAccountBlocked;

/// The schema `payment_method_us_bank_account_status_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodUsBankAccountStatusDetails {
    pub blocked: Option<Part<PaymentMethodUsBankAccountBlocked>>,
}

impl Record for PaymentMethodUsBankAccountStatusDetails {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_us_bank_account_status_details",
            constants: &[],
            fields: &[Field("blocked", OPTIONAL)],
        }
    }

    fn blank() -> Self {
        Self { blocked: blank() }
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
