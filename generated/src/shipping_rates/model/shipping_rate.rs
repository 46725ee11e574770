// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Expandable, Field, Metadata, NULLABLE, OPTIONAL, Part, Place,
    REQUIRED, Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    CurrencyOptionTaxBehavior, ShippingRateDeliveryEstimate, ShippingRateFixedAmount,
    ShippingRateId, TaxCodeId,
};

/// Shipping rates describe the price of shipping presented to your customers and applied to a
/// purchase. For more information, see
/// [Charge for shipping](https://docs.stripe.com/payments/during-payment/charge-shipping).
///
/// The schema `shipping_rate`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingRate {
    /// Whether the shipping rate can be used for new purchases. Defaults to `true`.
    pub active: bool,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// The estimated range for how long shipping will take, meant to be displayable to the customer.
    /// This will appear on CheckoutSessions.
    pub delivery_estimate: Option<Part<ShippingRateDeliveryEstimate>>,
    /// The name of the shipping rate, meant to be displayable to the customer. This will appear on
    /// CheckoutSessions.
    pub display_name: Option<String>,
    pub fixed_amount: Option<Part<ShippingRateFixedAmount>>,
    /// Unique identifier for the object.
    pub id: ShippingRateId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Metadata,
    /// Specifies whether the rate is considered inclusive of taxes or exclusive of taxes. One of
    /// `inclusive`, `exclusive`, or `unspecified`.
    pub tax_behavior: Option<CurrencyOptionTaxBehavior>,
    /// A [tax code](https://docs.stripe.com/tax/tax-categories) ID. The Shipping tax code is
    /// `txcd_92010001`.
    pub tax_code: Option<Expandable<TaxCodeId>>,
}

impl Record for ShippingRate {
    fn blank() -> Self {
        Self {
            active: blank(),
            created: blank(),
            delivery_estimate: blank(),
            display_name: blank(),
            fixed_amount: blank(),
            id: blank(),
            livemode: blank(),
            metadata: blank(),
            tax_behavior: blank(),
            tax_code: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "shipping_rate",
            constants: &[
                ("object", Constant::Str("shipping_rate")),
                ("type", Constant::Str("fixed_amount")),
            ],
            fields: &[
                Field("active", REQUIRED),
                Field("created", REQUIRED),
                Field("delivery_estimate", NULLABLE),
                Field("display_name", NULLABLE),
                Field("fixed_amount", OPTIONAL),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("metadata", REQUIRED),
                Field("tax_behavior", NULLABLE),
                Field("tax_code", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.active,
            1 => &self.created,
            2 => &self.delivery_estimate,
            3 => &self.display_name,
            4 => &self.fixed_amount,
            5 => &self.id,
            6 => &self.livemode,
            7 => &self.metadata,
            8 => &self.tax_behavior,
            _ => &self.tax_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.active,
            1 => &mut self.created,
            2 => &mut self.delivery_estimate,
            3 => &mut self.display_name,
            4 => &mut self.fixed_amount,
            5 => &mut self.id,
            6 => &mut self.livemode,
            7 => &mut self.metadata,
            8 => &mut self.tax_behavior,
            _ => &mut self.tax_code,
        }
    }
}

impl std::fmt::Debug for ShippingRate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ShippingRate);

impl Resource for ShippingRate {
    type Id = ShippingRateId;
    const OBJECT: &'static str = "shipping_rate";
}

impl ShippingRate {
    /// Expands `tax_code`.
    pub const TAX_CODE: Expand<Self, TaxCodeId> = Expand::new("tax_code");
}
