// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decode, Encode, Field, OPTIONAL, Record, Shape, blank, debug};

/// The schema `checkout_card_installments_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutCardInstallmentsOptions {
    /// Indicates if installments are enabled
    pub enabled: Option<bool>,
}

impl Record for CheckoutCardInstallmentsOptions {
    const SHAPE: &'static Shape = &Shape {
        name: "checkout_card_installments_options",
        constants: &[],
        fields: &[Field("enabled", OPTIONAL)],
    };
    fn blank() -> Self {
        Self { enabled: blank() }
    }

    fn field(&self, _index: usize) -> &dyn Encode {
        &self.enabled
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Decode {
        &mut self.enabled
    }
}

impl std::fmt::Debug for CheckoutCardInstallmentsOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CheckoutCardInstallmentsOptions);
