// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `payment_links_resource_phone_number_collection`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinksResourcePhoneNumberCollection {
    /// If `true`, a phone number will be collected during checkout.
    pub enabled: bool,
}

impl Blank for PaymentLinksResourcePhoneNumberCollection {
    const BLANK: Self = Self { enabled: Blank::BLANK };
}

impl Record for PaymentLinksResourcePhoneNumberCollection {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_links_resource_phone_number_collection",
            constants: &[],
            fields: &[Field("enabled", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.enabled
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.enabled
    }
}

impl std::fmt::Debug for PaymentLinksResourcePhoneNumberCollection {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentLinksResourcePhoneNumberCollection);
