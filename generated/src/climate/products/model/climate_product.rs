// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Decimal, Field, Map, NULLABLE, Place, REQUIRED, Record, Resource, Shape,
    Timestamp, blank, debug,
};
use crate::{ClimateProductId, ClimateRemovalsProductsPrice, ClimateSupplier};

/// A Climate product represents a type of carbon removal unit available for reservation. You can
/// retrieve it to see the current price and availability.
///
/// The schema `climate.product`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClimateProduct {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Current prices for a metric ton of carbon removal in a currency's smallest unit.
    pub current_prices_per_metric_ton: Map<ClimateRemovalsProductsPrice>,
    /// The year in which the carbon removal is expected to be delivered.
    pub delivery_year: Option<i64>,
    /// Unique identifier for the object. For convenience, Climate product IDs are human-readable
    /// strings that start with `climsku_`. See
    /// [carbon removal inventory](https://docs.stripe.com/climate/orders/carbon-removal-inventory) for
    /// a list of available carbon removal products.
    pub id: ClimateProductId,
    /// Has the value `true` if the object exists in live mode or the value `false` if the object exists
    /// in test mode.
    pub livemode: bool,
    /// The quantity of metric tons available for reservation.
    pub metric_tons_available: Decimal,
    /// The Climate product's name.
    pub name: String,
    /// The carbon removal suppliers that fulfill orders for this Climate product.
    pub suppliers: Vec<ClimateSupplier>,
}

impl Record for ClimateProduct {
    fn blank() -> Self {
        Self {
            created: blank(),
            current_prices_per_metric_ton: blank(),
            delivery_year: blank(),
            id: blank(),
            livemode: blank(),
            metric_tons_available: blank(),
            name: blank(),
            suppliers: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "climate.product",
            constants: &[("object", Constant::Str("climate.product"))],
            fields: &[
                Field("created", REQUIRED),
                Field("current_prices_per_metric_ton", REQUIRED),
                Field("delivery_year", NULLABLE),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("metric_tons_available", REQUIRED),
                Field("name", REQUIRED),
                Field("suppliers", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.created,
            1 => &self.current_prices_per_metric_ton,
            2 => &self.delivery_year,
            3 => &self.id,
            4 => &self.livemode,
            5 => &self.metric_tons_available,
            6 => &self.name,
            _ => &self.suppliers,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.created,
            1 => &mut self.current_prices_per_metric_ton,
            2 => &mut self.delivery_year,
            3 => &mut self.id,
            4 => &mut self.livemode,
            5 => &mut self.metric_tons_available,
            6 => &mut self.name,
            _ => &mut self.suppliers,
        }
    }
}

impl std::fmt::Debug for ClimateProduct {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ClimateProduct);

impl Resource for ClimateProduct {
    type Id = ClimateProductId;
    const OBJECT: &'static str = "climate.product";
}
