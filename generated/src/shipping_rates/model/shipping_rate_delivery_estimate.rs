// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::ShippingRateDeliveryEstimateBound;

/// The schema `shipping_rate_delivery_estimate`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingRateDeliveryEstimate {
    /// The upper bound of the estimated range. If empty, represents no upper bound i.e., infinite.
    pub maximum: Option<Part<ShippingRateDeliveryEstimateBound>>,
    /// The lower bound of the estimated range. If empty, represents no lower bound.
    pub minimum: Option<Part<ShippingRateDeliveryEstimateBound>>,
}

impl Blank for ShippingRateDeliveryEstimate {
    const BLANK: Self = Self {
        maximum: Blank::BLANK,
        minimum: Blank::BLANK,
    };
}

impl Record for ShippingRateDeliveryEstimate {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "shipping_rate_delivery_estimate",
            constants: &[],
            fields: &[Field("maximum", NULLABLE), Field("minimum", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.maximum,
            _ => &self.minimum,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.maximum,
            _ => &mut self.minimum,
        }
    }
}

impl std::fmt::Debug for ShippingRateDeliveryEstimate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ShippingRateDeliveryEstimate);
