// Written by `cargo xtask generate`. Do not edit.

/// Shipping rates describe the price of shipping presented to your customers and applied to a
/// purchase. For more information, see
/// [Charge for shipping](https://docs.stripe.com/payments/during-payment/charge-shipping).
///
/// The object `shipping_rate`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingRate {
    /// Whether the shipping rate can be used for new purchases. Defaults to `true`.
    pub active: bool,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// The estimated range for how long shipping will take, meant to be displayable to the customer.
    /// This will appear on CheckoutSessions.
    pub delivery_estimate: Option<rt::Part<crate::shipping_rate::DeliveryEstimate>>,
    /// The name of the shipping rate, meant to be displayable to the customer. This will appear on
    /// CheckoutSessions.
    pub display_name: Option<String>,
    pub fixed_amount: Option<rt::Part<crate::shipping_rate::FixedAmount>>,
    /// Unique identifier for the object.
    pub id: crate::ids::ShippingRateId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// Specifies whether the rate is considered inclusive of taxes or exclusive of taxes. One of
    /// `inclusive`, `exclusive`, or `unspecified`.
    pub tax_behavior: Option<crate::price::TaxBehavior>,
    /// A [tax code](https://docs.stripe.com/tax/tax-categories) ID. The Shipping tax code is
    /// `txcd_92010001`.
    pub tax_code: Option<rt::Expandable<crate::ids::TaxCodeId>>,
}

impl rt::Record for ShippingRate {
    fn blank() -> Self {
        Self {
            active: rt::blank(),
            created: rt::blank(),
            delivery_estimate: rt::blank(),
            display_name: rt::blank(),
            fixed_amount: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            tax_behavior: rt::blank(),
            tax_code: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "shipping_rate",
            constants: &[
                ("object", rt::Constant::Str("shipping_rate")),
                ("type", rt::Constant::Str("fixed_amount")),
            ],
            fields: &[
                rt::Field("active", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("delivery_estimate", rt::NULLABLE),
                rt::Field("display_name", rt::NULLABLE),
                rt::Field("fixed_amount", rt::OPTIONAL),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("tax_behavior", rt::NULLABLE),
                rt::Field("tax_code", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(ShippingRate);

impl rt::Resource for ShippingRate {
    type Id = crate::ids::ShippingRateId;
    const OBJECT: &'static str = "shipping_rate";
}

impl ShippingRate {
    /// Expands `tax_code`.
    pub const TAX_CODE: rt::Expand<Self, crate::ids::TaxCodeId> = rt::Expand::new(
        "tax_code",
    );
}
