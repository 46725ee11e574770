// Written by `cargo xtask generate`. Do not edit.

/// A Climate product represents a type of carbon removal unit available for reservation. You can
/// retrieve it to see the current price and availability.
///
/// The object `climate.product`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClimateProduct {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Current prices for a metric ton of carbon removal in a currency's smallest unit.
    pub current_prices_per_metric_ton: rt::Map<
        crate::climate_product::CurrentPricesPerMetricTon,
    >,
    /// The year in which the carbon removal is expected to be delivered.
    pub delivery_year: Option<i64>,
    /// Unique identifier for the object. For convenience, Climate product IDs are human-readable
    /// strings that start with `climsku_`. See
    /// [carbon removal inventory](https://docs.stripe.com/climate/orders/carbon-removal-inventory) for
    /// a list of available carbon removal products.
    pub id: crate::ids::ClimateProductId,
    /// Has the value `true` if the object exists in live mode or the value `false` if the object exists
    /// in test mode.
    pub livemode: bool,
    /// The quantity of metric tons available for reservation.
    pub metric_tons_available: rt::Decimal,
    /// The Climate product's name.
    pub name: String,
    /// The carbon removal suppliers that fulfill orders for this Climate product.
    pub suppliers: Vec<crate::ClimateSupplier>,
}

impl rt::Record for ClimateProduct {
    fn blank() -> Self {
        Self {
            created: rt::blank(),
            current_prices_per_metric_ton: rt::blank(),
            delivery_year: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            metric_tons_available: rt::blank(),
            name: rt::blank(),
            suppliers: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "climate.product",
            constants: &[("object", rt::Constant::Str("climate.product"))],
            fields: &[
                rt::Field("created", rt::REQUIRED),
                rt::Field("current_prices_per_metric_ton", rt::REQUIRED),
                rt::Field("delivery_year", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metric_tons_available", rt::REQUIRED),
                rt::Field("name", rt::REQUIRED),
                rt::Field("suppliers", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(ClimateProduct);

impl rt::Resource for ClimateProduct {
    type Id = crate::ids::ClimateProductId;
    const OBJECT: &'static str = "climate.product";
}
