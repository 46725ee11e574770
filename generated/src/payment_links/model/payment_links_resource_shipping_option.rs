// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Expandable, Field, Place, REQUIRED, Record, Shape, blank, debug};
use crate::ShippingRateId;

/// The schema `payment_links_resource_shipping_option`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinksResourceShippingOption {
    /// A non-negative integer in cents representing how much to charge.
    pub shipping_amount: i64,
    /// The ID of the Shipping Rate to use for this shipping option.
    pub shipping_rate: Expandable<ShippingRateId>,
}

impl Record for PaymentLinksResourceShippingOption {
    fn blank() -> Self {
        Self {
            shipping_amount: blank(),
            shipping_rate: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_links_resource_shipping_option",
            constants: &[],
            fields: &[
                Field("shipping_amount", REQUIRED),
                Field("shipping_rate", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.shipping_amount,
            _ => &self.shipping_rate,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.shipping_amount,
            _ => &mut self.shipping_rate,
        }
    }
}

impl std::fmt::Debug for PaymentLinksResourceShippingOption {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentLinksResourceShippingOption);
