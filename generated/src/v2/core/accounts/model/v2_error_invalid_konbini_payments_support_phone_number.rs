// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Place, REQUIRED, Record, Shape, blank, debug};
use crate::V2ErrorInvalidKonbiniPaymentsSupportPhoneNumberError;

/// Konbini Payments Support Phone Number is Invalid.
///
/// The schema `v2.error.invalid_konbini_payments_support_phone_number`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorInvalidKonbiniPaymentsSupportPhoneNumber {
    /// Information about the error that occurred
    pub error: V2ErrorInvalidKonbiniPaymentsSupportPhoneNumberError,
}

impl Record for V2ErrorInvalidKonbiniPaymentsSupportPhoneNumber {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.invalid_konbini_payments_support_phone_number",
            constants: &[],
            fields: &[Field("error", REQUIRED)],
        }
    }

    fn blank() -> Self {
        Self { error: blank() }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.error
    }
}

impl std::fmt::Debug for V2ErrorInvalidKonbiniPaymentsSupportPhoneNumber {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorInvalidKonbiniPaymentsSupportPhoneNumber);
