// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, Timestamp, blank, debug,
};
use crate::{ClimateRemovalsLocation, ClimateSupplier};

/// The delivery of a specified quantity of carbon for an order.
///
/// The schema `climate_removals_order_deliveries`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClimateRemovalsOrderDeliveries {
    /// Time at which the delivery occurred. Measured in seconds since the Unix epoch.
    pub delivered_at: Timestamp,
    /// Specific location of this delivery.
    pub location: Option<Part<ClimateRemovalsLocation>>,
    /// Quantity of carbon removal supplied by this delivery.
    pub metric_tons: String,
    /// Once retired, a URL to the registry entry for the tons from this delivery.
    pub registry_url: Option<String>,
    pub supplier: Part<ClimateSupplier>,
}

impl Record for ClimateRemovalsOrderDeliveries {
    fn blank() -> Self {
        Self {
            delivered_at: blank(),
            location: blank(),
            metric_tons: blank(),
            registry_url: blank(),
            supplier: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "climate_removals_order_deliveries",
            constants: &[],
            fields: &[
                Field("delivered_at", REQUIRED),
                Field("location", NULLABLE),
                Field("metric_tons", REQUIRED),
                Field("registry_url", NULLABLE),
                Field("supplier", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.delivered_at,
            1 => &self.location,
            2 => &self.metric_tons,
            3 => &self.registry_url,
            _ => &self.supplier,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.delivered_at,
            1 => &mut self.location,
            2 => &mut self.metric_tons,
            3 => &mut self.registry_url,
            _ => &mut self.supplier,
        }
    }
}

impl std::fmt::Debug for ClimateRemovalsOrderDeliveries {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ClimateRemovalsOrderDeliveries);
