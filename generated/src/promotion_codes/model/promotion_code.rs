// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Expandable, Field, Metadata, NULLABLE, Part, Place, REQUIRED,
    Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    CouponId, CustomerId, PromotionCodeId, PromotionCodesResourcePromotion,
    PromotionCodesResourceRestrictions,
};

/// A Promotion Code represents a customer-redeemable code for an underlying promotion. You can
/// create multiple codes for a single promotion.
///
/// If you enable promotion codes in your
/// [customer portal configuration](https://docs.stripe.com/customer-management/configure-portal),
/// then customers can redeem a code themselves when updating a subscription in the portal.
/// Customers can also view the currently active promotion codes and coupons on each of their
/// subscriptions in the portal.
///
/// The schema `promotion_code`.
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
    pub created: Timestamp,
    /// The customer who can use this promotion code.
    pub customer: Option<Expandable<CustomerId>>,
    /// The account representing the customer who can use this promotion code.
    pub customer_account: Option<String>,
    /// Date at which the promotion code can no longer be redeemed.
    pub expires_at: Option<Timestamp>,
    /// Unique identifier for the object.
    pub id: PromotionCodeId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Maximum number of times this promotion code can be redeemed.
    pub max_redemptions: Option<i64>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
    pub promotion: PromotionCodesResourcePromotion,
    pub restrictions: Part<PromotionCodesResourceRestrictions>,
    /// Number of times this promotion code has been used.
    pub times_redeemed: i64,
}

impl Record for PromotionCode {
    fn blank() -> Self {
        Self {
            active: blank(),
            code: blank(),
            created: blank(),
            customer: blank(),
            customer_account: blank(),
            expires_at: blank(),
            id: blank(),
            livemode: blank(),
            max_redemptions: blank(),
            metadata: blank(),
            promotion: blank(),
            restrictions: blank(),
            times_redeemed: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "promotion_code",
            constants: &[("object", Constant::Str("promotion_code"))],
            fields: &[
                Field("active", REQUIRED),
                Field("code", REQUIRED),
                Field("created", REQUIRED),
                Field("customer", NULLABLE),
                Field("customer_account", NULLABLE),
                Field("expires_at", NULLABLE),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("max_redemptions", NULLABLE),
                Field("metadata", NULLABLE),
                Field("promotion", REQUIRED),
                Field("restrictions", REQUIRED),
                Field("times_redeemed", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for PromotionCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PromotionCode);

impl Resource for PromotionCode {
    type Id = PromotionCodeId;
    const OBJECT: &'static str = "promotion_code";
}

impl PromotionCode {
    /// Expands `customer`.
    pub const CUSTOMER: Expand<Self, CustomerId> = Expand::new("customer");
    /// Expands `promotion.coupon`.
    pub const PROMOTION_COUPON: Expand<Self, CouponId> = Expand::new("promotion.coupon");
}
