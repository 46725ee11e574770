// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// The schema `checkout_card_installments_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutCardInstallmentsOptions {
    /// Indicates if installments are enabled
    pub enabled: Option<bool>,
}

impl Blank for CheckoutCardInstallmentsOptions {
    const BLANK: Self = Self { enabled: Blank::BLANK };
}

impl Record for CheckoutCardInstallmentsOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "checkout_card_installments_options",
            constants: &[],
            fields: &[Field("enabled", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.enabled
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
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
