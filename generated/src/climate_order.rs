// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`ClimateOrder`](crate::ClimateOrder).

pub mod delivery_detail;

/// An object in `beneficiary` of [`ClimateOrder`](crate::ClimateOrder).
#[derive(Clone)]
#[non_exhaustive]
pub struct Beneficiary {
    /// Publicly displayable name for the end beneficiary of carbon removal.
    pub public_name: String,
}

impl rt::Blank for Beneficiary {
    const BLANK: Self = Self {
        public_name: rt::Blank::BLANK,
    };
}

impl rt::Record for Beneficiary {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "climate_removals_beneficiary",
            constants: &[],
            fields: &[rt::Field("public_name", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.public_name
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.public_name
    }
}

rt::record_traits!(Beneficiary);

/// Reason for the cancellation of this order.
#[non_exhaustive]
pub enum CancellationReason {
    /// `expired`
    Expired,
    /// `product_unavailable`
    ProductUnavailable,
    /// `requested`
    Requested,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(CancellationReason {
    Expired = "expired",
    ProductUnavailable = "product_unavailable",
    Requested = "requested",
});

/// The delivery of a specified quantity of carbon for an order.
///
/// An object in `delivery_details[]` of [`ClimateOrder`](crate::ClimateOrder).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeliveryDetail {
    /// Time at which the delivery occurred. Measured in seconds since the Unix epoch.
    pub delivered_at: rt::Timestamp,
    /// Specific location of this delivery.
    pub location: Option<rt::Part<delivery_detail::Location>>,
    /// Quantity of carbon removal supplied by this delivery.
    pub metric_tons: String,
    /// Once retired, a URL to the registry entry for the tons from this delivery.
    pub registry_url: Option<String>,
    pub supplier: rt::Part<crate::ClimateSupplier>,
}

impl rt::Record for DeliveryDetail {
    fn blank() -> Self {
        Self {
            delivered_at: rt::blank(),
            location: rt::blank(),
            metric_tons: rt::blank(),
            registry_url: rt::blank(),
            supplier: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "climate_removals_order_deliveries",
            constants: &[],
            fields: &[
                rt::Field("delivered_at", rt::REQUIRED),
                rt::Field("location", rt::NULLABLE),
                rt::Field("metric_tons", rt::REQUIRED),
                rt::Field("registry_url", rt::NULLABLE),
                rt::Field("supplier", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.delivered_at,
            1 => &self.location,
            2 => &self.metric_tons,
            3 => &self.registry_url,
            _ => &self.supplier,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.delivered_at,
            1 => &mut self.location,
            2 => &mut self.metric_tons,
            3 => &mut self.registry_url,
            _ => &mut self.supplier,
        }
    }
}

rt::record_traits!(DeliveryDetail);

/// The current status of this order.
#[non_exhaustive]
pub enum Status {
    /// `awaiting_funds`
    AwaitingFunds,
    /// `canceled`
    Canceled,
    /// `confirmed`
    Confirmed,
    /// `delivered`
    Delivered,
    /// `open`
    Open,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    AwaitingFunds = "awaiting_funds",
    Canceled = "canceled",
    Confirmed = "confirmed",
    Delivered = "delivered",
    Open = "open",
});
