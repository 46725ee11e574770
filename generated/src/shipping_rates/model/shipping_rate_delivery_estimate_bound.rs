// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::ShippingRateDeliveryEstimateBoundUnit;

/// The schema `shipping_rate_delivery_estimate_bound`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingRateDeliveryEstimateBound {
    /// A unit of time.
    pub unit: ShippingRateDeliveryEstimateBoundUnit,
    /// Must be greater than 0.
    pub value: i64,
}

impl Blank for ShippingRateDeliveryEstimateBound {
    const BLANK: Self = Self {
        unit: Blank::BLANK,
        value: Blank::BLANK,
    };
}

impl Record for ShippingRateDeliveryEstimateBound {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "shipping_rate_delivery_estimate_bound",
            constants: &[],
            fields: &[Field("unit", REQUIRED), Field("value", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.unit,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.unit,
            _ => &mut self.value,
        }
    }
}

impl std::fmt::Debug for ShippingRateDeliveryEstimateBound {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ShippingRateDeliveryEstimateBound);
