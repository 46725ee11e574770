// Written by `cargo xtask generate`. Do not edit.

/// Orders represent your intent to purchase a particular Climate product. When you create an order,
/// the payment is deducted from your merchant balance.
///
/// The object `climate.order`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClimateOrder {
    /// Total amount of [Frontier](https://frontierclimate.com/)'s service fees in the currency's
    /// smallest unit.
    pub amount_fees: i64,
    /// Total amount of the carbon removal in the currency's smallest unit.
    pub amount_subtotal: i64,
    /// Total amount of the order including fees in the currency's smallest unit.
    pub amount_total: i64,
    pub beneficiary: Option<rt::Part<crate::climate_order::Beneficiary>>,
    /// Time at which the order was canceled. Measured in seconds since the Unix epoch.
    pub canceled_at: Option<rt::Timestamp>,
    /// Reason for the cancellation of this order.
    pub cancellation_reason: Option<crate::climate_order::CancellationReason>,
    /// For delivered orders, a URL to a delivery certificate for the order.
    pub certificate: Option<String>,
    /// Time at which the order was confirmed. Measured in seconds since the Unix epoch.
    pub confirmed_at: Option<rt::Timestamp>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase, representing the currency for this order.
    pub currency: String,
    /// Time at which the order's expected_delivery_year was delayed. Measured in seconds since the Unix
    /// epoch.
    pub delayed_at: Option<rt::Timestamp>,
    /// Time at which the order was delivered. Measured in seconds since the Unix epoch.
    pub delivered_at: Option<rt::Timestamp>,
    /// Details about the delivery of carbon removal for this order.
    pub delivery_details: Vec<crate::climate_order::DeliveryDetail>,
    /// The year this order is expected to be delivered.
    pub expected_delivery_year: i64,
    /// Unique identifier for the object.
    pub id: crate::ids::ClimateOrderId,
    /// Has the value `true` if the object exists in live mode or the value `false` if the object exists
    /// in test mode.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// Quantity of carbon removal that is included in this order.
    pub metric_tons: rt::Decimal,
    /// Unique ID for the Climate `Product` this order is purchasing.
    pub product: rt::Expandable<crate::ids::ClimateProductId>,
    /// Time at which the order's product was substituted for a different product. Measured in seconds
    /// since the Unix epoch.
    pub product_substituted_at: Option<rt::Timestamp>,
    /// The current status of this order.
    pub status: crate::climate_order::Status,
}

impl rt::Record for ClimateOrder {
    fn blank() -> Self {
        Self {
            amount_fees: rt::blank(),
            amount_subtotal: rt::blank(),
            amount_total: rt::blank(),
            beneficiary: rt::blank(),
            canceled_at: rt::blank(),
            cancellation_reason: rt::blank(),
            certificate: rt::blank(),
            confirmed_at: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            delayed_at: rt::blank(),
            delivered_at: rt::blank(),
            delivery_details: rt::blank(),
            expected_delivery_year: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            metric_tons: rt::blank(),
            product: rt::blank(),
            product_substituted_at: rt::blank(),
            status: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "climate.order",
            constants: &[("object", rt::Constant::Str("climate.order"))],
            fields: &[
                rt::Field("amount_fees", rt::REQUIRED),
                rt::Field("amount_subtotal", rt::REQUIRED),
                rt::Field("amount_total", rt::REQUIRED),
                rt::Field("beneficiary", rt::OPTIONAL),
                rt::Field("canceled_at", rt::NULLABLE),
                rt::Field("cancellation_reason", rt::NULLABLE),
                rt::Field("certificate", rt::NULLABLE),
                rt::Field("confirmed_at", rt::NULLABLE),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("delayed_at", rt::NULLABLE),
                rt::Field("delivered_at", rt::NULLABLE),
                rt::Field("delivery_details", rt::REQUIRED),
                rt::Field("expected_delivery_year", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("metric_tons", rt::REQUIRED),
                rt::Field("product", rt::REQUIRED),
                rt::Field("product_substituted_at", rt::NULLABLE),
                rt::Field("status", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount_fees,
            1 => &self.amount_subtotal,
            2 => &self.amount_total,
            3 => &self.beneficiary,
            4 => &self.canceled_at,
            5 => &self.cancellation_reason,
            6 => &self.certificate,
            7 => &self.confirmed_at,
            8 => &self.created,
            9 => &self.currency,
            10 => &self.delayed_at,
            11 => &self.delivered_at,
            12 => &self.delivery_details,
            13 => &self.expected_delivery_year,
            14 => &self.id,
            15 => &self.livemode,
            16 => &self.metadata,
            17 => &self.metric_tons,
            18 => &self.product,
            19 => &self.product_substituted_at,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount_fees,
            1 => &mut self.amount_subtotal,
            2 => &mut self.amount_total,
            3 => &mut self.beneficiary,
            4 => &mut self.canceled_at,
            5 => &mut self.cancellation_reason,
            6 => &mut self.certificate,
            7 => &mut self.confirmed_at,
            8 => &mut self.created,
            9 => &mut self.currency,
            10 => &mut self.delayed_at,
            11 => &mut self.delivered_at,
            12 => &mut self.delivery_details,
            13 => &mut self.expected_delivery_year,
            14 => &mut self.id,
            15 => &mut self.livemode,
            16 => &mut self.metadata,
            17 => &mut self.metric_tons,
            18 => &mut self.product,
            19 => &mut self.product_substituted_at,
            _ => &mut self.status,
        }
    }
}

rt::record_traits!(ClimateOrder);

impl rt::Resource for ClimateOrder {
    type Id = crate::ids::ClimateOrderId;
    const OBJECT: &'static str = "climate.order";
}

impl ClimateOrder {
    /// Expands `product`.
    pub const PRODUCT: rt::Expand<Self, crate::ids::ClimateProductId> = rt::Expand::new(
        "product",
    );
}
