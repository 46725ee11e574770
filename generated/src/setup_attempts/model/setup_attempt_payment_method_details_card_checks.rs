// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `setup_attempt_payment_method_details_card_checks`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsCardChecks {
    /// If a address line1 was provided, results of the check, one of `pass`, `fail`, `unavailable`, or
    /// `unchecked`.
    pub address_line1_check: Option<String>,
    /// If a address postal code was provided, results of the check, one of `pass`, `fail`,
    /// `unavailable`, or `unchecked`.
    pub address_postal_code_check: Option<String>,
    /// If a CVC was provided, results of the check, one of `pass`, `fail`, `unavailable`, or
    /// `unchecked`.
    pub cvc_check: Option<String>,
}

impl Blank for SetupAttemptPaymentMethodDetailsCardChecks {
    const BLANK: Self = Self {
        address_line1_check: Blank::BLANK,
        address_postal_code_check: Blank::BLANK,
        cvc_check: Blank::BLANK,
    };
}

impl Record for SetupAttemptPaymentMethodDetailsCardChecks {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "setup_attempt_payment_method_details_card_checks",
            constants: &[],
            fields: &[
                Field("address_line1_check", NULLABLE),
                Field("address_postal_code_check", NULLABLE),
                Field("cvc_check", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.address_line1_check,
            1 => &self.address_postal_code_check,
            _ => &self.cvc_check,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.address_line1_check,
            1 => &mut self.address_postal_code_check,
            _ => &mut self.cvc_check,
        }
    }
}

impl std::fmt::Debug for SetupAttemptPaymentMethodDetailsCardChecks {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SetupAttemptPaymentMethodDetailsCardChecks);
