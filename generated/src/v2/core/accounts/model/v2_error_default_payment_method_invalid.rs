// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorDefaultPaymentMethodInvalidError;

/// Default payment method provided for a customer does not exist or is otherwise invalid.
///
/// The schema `v2.error.default_payment_method_invalid`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorDefaultPaymentMethodInvalid {
    /// Information about the error that occurred
    pub error: V2ErrorDefaultPaymentMethodInvalidError,
}

impl Blank for V2ErrorDefaultPaymentMethodInvalid {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorDefaultPaymentMethodInvalid {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.default_payment_method_invalid",
            constants: &[],
            fields: &[Field("error", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.error
    }
}

impl std::fmt::Debug for V2ErrorDefaultPaymentMethodInvalid {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorDefaultPaymentMethodInvalid);
