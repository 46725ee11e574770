// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::AllowedCountry;

/// The schema `payment_pages_checkout_session_shipping_address_collection`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPagesCheckoutSessionShippingAddressCollection {
    /// An array of two-letter ISO country codes representing which countries Checkout should provide as
    /// options for shipping locations. Unsupported country codes:
    /// `AS, CX, CC, CU, HM, IR, KP, MH, FM, NF, MP, PW, SY, UM, VI`.
    pub allowed_countries: Vec<AllowedCountry>,
}

impl Blank for PaymentPagesCheckoutSessionShippingAddressCollection {
    const BLANK: Self = Self {
        allowed_countries: Blank::BLANK,
    };
}

impl Record for PaymentPagesCheckoutSessionShippingAddressCollection {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_pages_checkout_session_shipping_address_collection",
            constants: &[],
            fields: &[Field("allowed_countries", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.allowed_countries
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.allowed_countries
    }
}

impl std::fmt::Debug for PaymentPagesCheckoutSessionShippingAddressCollection {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentPagesCheckoutSessionShippingAddressCollection);
