// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Part, Place, REQUIRED, Record, Shape, blank, debug};
use crate::Address;

/// The schema `payment_pages_checkout_session_checkout_address_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPagesCheckoutSessionCheckoutAddressDetails {
    pub address: Part<Address>,
    /// Customer name.
    pub name: String,
}

impl Record for PaymentPagesCheckoutSessionCheckoutAddressDetails {
    fn blank() -> Self {
        Self {
            address: blank(),
            name: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_pages_checkout_session_checkout_address_details",
            constants: &[],
            fields: &[Field("address", REQUIRED), Field("name", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.address,
            _ => &self.name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.address,
            _ => &mut self.name,
        }
    }
}

impl std::fmt::Debug for PaymentPagesCheckoutSessionCheckoutAddressDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentPagesCheckoutSessionCheckoutAddressDetails);
