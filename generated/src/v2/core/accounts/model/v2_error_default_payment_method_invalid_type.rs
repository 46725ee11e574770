// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorDefaultPaymentMethodInvalidTypeError;

/// Specified payment method exists but its type is not allowed to be the default payment method.
///
/// The schema `v2.error.default_payment_method_invalid_type`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorDefaultPaymentMethodInvalidType {
    /// Information about the error that occurred
    pub error: V2ErrorDefaultPaymentMethodInvalidTypeError,
}

impl Blank for V2ErrorDefaultPaymentMethodInvalidType {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorDefaultPaymentMethodInvalidType {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.default_payment_method_invalid_type",
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

impl std::fmt::Debug for V2ErrorDefaultPaymentMethodInvalidType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorDefaultPaymentMethodInvalidType);
