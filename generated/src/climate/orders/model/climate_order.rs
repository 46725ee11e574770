// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Decimal, Expand, Expandable, Field, Metadata, NULLABLE, OPTIONAL, Part,
    Place, REQUIRED, Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    ClimateOrderId, ClimateProductId, ClimateRemovalsBeneficiary,
    ClimateRemovalsOrderDeliveries,
};

/// Orders represent your intent to purchase a particular Climate product. When you create an order,
/// the payment is deducted from your merchant balance.
///
/// The schema `climate.order`.
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
    pub beneficiary: Option<Part<ClimateRemovalsBeneficiary>>,
    /// Time at which the order was canceled. Measured in seconds since the Unix epoch.
    pub canceled_at: Option<Timestamp>,
    /// Reason for the cancellation of this order.
    pub cancellation_reason: Option<ClimateOrderCancellationReason>,
    /// For delivered orders, a URL to a delivery certificate for the order.
    pub certificate: Option<String>,
    /// Time at which the order was confirmed. Measured in seconds since the Unix epoch.
    pub confirmed_at: Option<Timestamp>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase, representing the currency for this order.
    pub currency: String,
    /// Time at which the order's expected_delivery_year was delayed. Measured in seconds since the Unix
    /// epoch.
    pub delayed_at: Option<Timestamp>,
    /// Time at which the order was delivered. Measured in seconds since the Unix epoch.
    pub delivered_at: Option<Timestamp>,
    /// Details about the delivery of carbon removal for this order.
    pub delivery_details: Vec<ClimateRemovalsOrderDeliveries>,
    /// The year this order is expected to be delivered.
    pub expected_delivery_year: i64,
    /// Unique identifier for the object.
    pub id: ClimateOrderId,
    /// Has the value `true` if the object exists in live mode or the value `false` if the object exists
    /// in test mode.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Metadata,
    /// Quantity of carbon removal that is included in this order.
    pub metric_tons: Decimal,
    /// Unique ID for the Climate `Product` this order is purchasing.
    pub product: Expandable<ClimateProductId>,
    /// Time at which the order's product was substituted for a different product. Measured in seconds
    /// since the Unix epoch.
    pub product_substituted_at: Option<Timestamp>,
    /// The current status of this order.
    pub status: ClimateOrderStatus,
}

impl Record for ClimateOrder {
    fn blank() -> Self {
        Self {
            amount_fees: blank(),
            amount_subtotal: blank(),
            amount_total: blank(),
            beneficiary: blank(),
            canceled_at: blank(),
            cancellation_reason: blank(),
            certificate: blank(),
            confirmed_at: blank(),
            created: blank(),
            currency: blank(),
            delayed_at: blank(),
            delivered_at: blank(),
            delivery_details: blank(),
            expected_delivery_year: blank(),
            id: blank(),
            livemode: blank(),
            metadata: blank(),
            metric_tons: blank(),
            product: blank(),
            product_substituted_at: blank(),
            status: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "climate.order",
            constants: &[("object", Constant::Str("climate.order"))],
            fields: &[
                Field("amount_fees", REQUIRED),
                Field("amount_subtotal", REQUIRED),
                Field("amount_total", REQUIRED),
                Field("beneficiary", OPTIONAL),
                Field("canceled_at", NULLABLE),
                Field("cancellation_reason", NULLABLE),
                Field("certificate", NULLABLE),
                Field("confirmed_at", NULLABLE),
                Field("created", REQUIRED),
                Field("currency", REQUIRED),
                Field("delayed_at", NULLABLE),
                Field("delivered_at", NULLABLE),
                Field("delivery_details", REQUIRED),
                Field("expected_delivery_year", REQUIRED),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("metadata", REQUIRED),
                Field("metric_tons", REQUIRED),
                Field("product", REQUIRED),
                Field("product_substituted_at", NULLABLE),
                Field("status", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for ClimateOrder {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ClimateOrder);

impl Resource for ClimateOrder {
    type Id = ClimateOrderId;
    const OBJECT: &'static str = "climate.order";
}

impl ClimateOrder {
    /// Expands `product`.
    pub const PRODUCT: Expand<Self, ClimateProductId> = Expand::new("product");
}

/// Reason for the cancellation of this order.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClimateOrderCancellationReason {
    /// `expired`
    Expired,
    /// `product_unavailable`
    ProductUnavailable,
    /// `requested`
    Requested,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ClimateOrderCancellationReason {
    Expired = "expired",
    ProductUnavailable = "product_unavailable",
    Requested = "requested",
});

/// The current status of this order.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClimateOrderStatus {
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

stripe_runtime::open_enum!(ClimateOrderStatus {
    AwaitingFunds = "awaiting_funds",
    Canceled = "canceled",
    Confirmed = "confirmed",
    Delivered = "delivered",
    Open = "open",
});
