// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// Information about the error that occurred
///
/// The object at `v2.error.default_payment_method_invalid/error`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorDefaultPaymentMethodInvalidError {
    /// A human-readable message providing more details about the error
    pub message: String,
}

impl Blank for V2ErrorDefaultPaymentMethodInvalidError {
    const BLANK: Self = Self { message: Blank::BLANK };
}

impl Record for V2ErrorDefaultPaymentMethodInvalidError {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[("code", Constant::Str("default_payment_method_invalid"))],
            fields: &[Field("message", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.message
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.message
    }
}

impl std::fmt::Debug for V2ErrorDefaultPaymentMethodInvalidError {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorDefaultPaymentMethodInvalidError);
