// Written by `cargo xtask generate`. Do not edit.

/// A Promotion Code represents a customer-redeemable code for an underlying promotion. You can
/// create multiple codes for a single promotion.
///
/// If you enable promotion codes in your
/// [customer portal configuration](https://docs.stripe.com/customer-management/configure-portal),
/// then customers can redeem a code themselves when updating a subscription in the portal.
/// Customers can also view the currently active promotion codes and coupons on each of their
/// subscriptions in the portal.
///
/// The object `promotion_code`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PromotionCode {
    /// Whether the promotion code is currently active. A promotion code is only active if the coupon is
    /// also valid.
    pub active: bool,
    /// The customer-facing code. Regardless of case, this code must be unique across all active
    /// promotion codes for each customer. Valid characters are lower case letters (a-z), upper case
    /// letters (A-Z), digits (0-9), and dashes (-).
    pub code: String,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// The customer who can use this promotion code.
    pub customer: Option<rt::Expandable<crate::ids::CustomerId>>,
    /// The account representing the customer who can use this promotion code.
    pub customer_account: Option<String>,
    /// Date at which the promotion code can no longer be redeemed.
    pub expires_at: Option<rt::Timestamp>,
    /// Unique identifier for the object.
    pub id: crate::ids::PromotionCodeId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Maximum number of times this promotion code can be redeemed.
    pub max_redemptions: Option<i64>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    pub promotion: crate::promotion_code::Promotion,
    pub restrictions: rt::Part<crate::promotion_code::Restrictions>,
    /// Number of times this promotion code has been used.
    pub times_redeemed: i64,
}

impl rt::Record for PromotionCode {
    fn blank() -> Self {
        Self {
            active: rt::blank(),
            code: rt::blank(),
            created: rt::blank(),
            customer: rt::blank(),
            customer_account: rt::blank(),
            expires_at: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            max_redemptions: rt::blank(),
            metadata: rt::blank(),
            promotion: rt::blank(),
            restrictions: rt::blank(),
            times_redeemed: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "promotion_code",
            constants: &[("object", rt::Constant::Str("promotion_code"))],
            fields: &[
                rt::Field("active", rt::REQUIRED),
                rt::Field("code", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("customer", rt::NULLABLE),
                rt::Field("customer_account", rt::NULLABLE),
                rt::Field("expires_at", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("max_redemptions", rt::NULLABLE),
                rt::Field("metadata", rt::NULLABLE),
                rt::Field("promotion", rt::REQUIRED),
                rt::Field("restrictions", rt::REQUIRED),
                rt::Field("times_redeemed", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.active,
            1 => &self.code,
            2 => &self.created,
            3 => &self.customer,
            4 => &self.customer_account,
            5 => &self.expires_at,
            6 => &self.id,
            7 => &self.livemode,
            8 => &self.max_redemptions,
            9 => &self.metadata,
            10 => &self.promotion,
            11 => &self.restrictions,
            _ => &self.times_redeemed,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.active,
            1 => &mut self.code,
            2 => &mut self.created,
            3 => &mut self.customer,
            4 => &mut self.customer_account,
            5 => &mut self.expires_at,
            6 => &mut self.id,
            7 => &mut self.livemode,
            8 => &mut self.max_redemptions,
            9 => &mut self.metadata,
            10 => &mut self.promotion,
            11 => &mut self.restrictions,
            _ => &mut self.times_redeemed,
        }
    }
}

rt::record_traits!(PromotionCode);

impl rt::Resource for PromotionCode {
    type Id = crate::ids::PromotionCodeId;
    const OBJECT: &'static str = "promotion_code";
}

impl PromotionCode {
    /// Expands `customer`.
    pub const CUSTOMER: rt::Expand<Self, crate::ids::CustomerId> = rt::Expand::new(
        "customer",
    );
    /// Expands `promotion.coupon`.
    pub const PROMOTION_COUPON: rt::Expand<Self, crate::ids::CouponId> = rt::Expand::new(
        "promotion.coupon",
    );
}
