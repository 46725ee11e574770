// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decode, Encode, Field, NULLABLE, Record, Shape, blank, debug};
use crate::PaymentMethodDetailsP24Bank;

/// The schema `payment_method_p24`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodP24 {
    /// The customer's bank, if provided.
    pub bank: Option<PaymentMethodDetailsP24Bank>,
}

impl Record for PaymentMethodP24 {
    const SHAPE: &'static Shape = &Shape {
        name: "payment_method_p24",
        constants: &[],
        fields: &[Field("bank", NULLABLE)],
    };
    fn blank() -> Self {
        Self { bank: blank() }
    }

    fn field(&self, _index: usize) -> &dyn Encode {
        &self.bank
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Decode {
        &mut self.bank
    }
}

impl std::fmt::Debug for PaymentMethodP24 {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodP24);
