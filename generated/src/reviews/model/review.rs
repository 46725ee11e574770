// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Expandable, Field, NULLABLE, OPTIONAL, Part, Place, REQUIRED,
    Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    ChargeId, PaymentIntentId, RadarReviewResourceLocation, RadarReviewResourceSession,
    ReviewId,
};

/// Reviews can be used to supplement automated fraud detection with human expertise.
///
/// Learn more about [Radar](https://docs.stripe.com/radar) and reviewing payments
/// [here](https://docs.stripe.com/radar/reviews).
///
/// The schema `review`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Review {
    /// The ZIP or postal code of the card used, if applicable.
    pub billing_zip: Option<String>,
    /// The charge associated with this review.
    pub charge: Option<Expandable<ChargeId>>,
    /// The reason the review was closed, or null if it has not yet been closed. One of `approved`,
    /// `refunded`, `refunded_as_fraud`, `disputed`, `redacted`, `canceled`, `payment_never_settled`, or
    /// `acknowledged`.
    pub closed_reason: Option<ReviewClosedReason>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Unique identifier for the object.
    pub id: ReviewId,
    /// The IP address where the payment originated.
    pub ip_address: Option<String>,
    /// Information related to the location of the payment. Note that this information is an
    /// approximation and attempts to locate the nearest population center - it should not be used to
    /// determine a specific address.
    pub ip_address_location: Option<Part<RadarReviewResourceLocation>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// If `true`, the review needs action.
    pub open: bool,
    /// The reason the review was opened. One of `rule` or `manual`.
    pub opened_reason: ReviewOpenedReason,
    /// The PaymentIntent ID associated with this review, if one exists.
    pub payment_intent: Option<Expandable<PaymentIntentId>>,
    /// The reason the review is currently open or closed. One of `rule`, `manual`, `approved`,
    /// `refunded`, `refunded_as_fraud`, `disputed`, `redacted`, `canceled`, `payment_never_settled`, or
    /// `acknowledged`.
    pub reason: String,
    /// Information related to the browsing session of the user who initiated the payment.
    pub session: Option<Part<RadarReviewResourceSession>>,
}

impl Record for Review {
    fn blank() -> Self {
        Self {
            billing_zip: blank(),
            charge: blank(),
            closed_reason: blank(),
            created: blank(),
            id: blank(),
            ip_address: blank(),
            ip_address_location: blank(),
            livemode: blank(),
            open: blank(),
            opened_reason: blank(),
            payment_intent: blank(),
            reason: blank(),
            session: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "review",
            constants: &[("object", Constant::Str("review"))],
            fields: &[
                Field("billing_zip", NULLABLE),
                Field("charge", NULLABLE),
                Field("closed_reason", NULLABLE),
                Field("created", REQUIRED),
                Field("id", REQUIRED),
                Field("ip_address", NULLABLE),
                Field("ip_address_location", NULLABLE),
                Field("livemode", REQUIRED),
                Field("open", REQUIRED),
                Field("opened_reason", REQUIRED),
                Field("payment_intent", OPTIONAL),
                Field("reason", REQUIRED),
                Field("session", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.billing_zip,
            1 => &self.charge,
            2 => &self.closed_reason,
            3 => &self.created,
            4 => &self.id,
            5 => &self.ip_address,
            6 => &self.ip_address_location,
            7 => &self.livemode,
            8 => &self.open,
            9 => &self.opened_reason,
            10 => &self.payment_intent,
            11 => &self.reason,
            _ => &self.session,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.billing_zip,
            1 => &mut self.charge,
            2 => &mut self.closed_reason,
            3 => &mut self.created,
            4 => &mut self.id,
            5 => &mut self.ip_address,
            6 => &mut self.ip_address_location,
            7 => &mut self.livemode,
            8 => &mut self.open,
            9 => &mut self.opened_reason,
            10 => &mut self.payment_intent,
            11 => &mut self.reason,
            _ => &mut self.session,
        }
    }
}

impl std::fmt::Debug for Review {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(Review);

impl Resource for Review {
    type Id = ReviewId;
    const OBJECT: &'static str = "review";
}

impl Review {
    /// Expands `charge`.
    pub const CHARGE: Expand<Self, ChargeId> = Expand::new("charge");
    /// Expands `payment_intent`.
    pub const PAYMENT_INTENT: Expand<Self, PaymentIntentId> = Expand::new(
        "payment_intent",
    );
}

/// The reason the review was closed, or null if it has not yet been closed. One of `approved`,
/// `refunded`, `refunded_as_fraud`, `disputed`, `redacted`, `canceled`, `payment_never_settled`, or
/// `acknowledged`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReviewClosedReason {
    /// `acknowledged`
    Acknowledged,
    /// `approved`
    Approved,
    /// `canceled`
    Canceled,
    /// `disputed`
    Disputed,
    /// `payment_never_settled`
    PaymentNeverSettled,
    /// `redacted`
    Redacted,
    /// `refunded`
    Refunded,
    /// `refunded_as_fraud`
    RefundedAsFraud,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ReviewClosedReason {
    Acknowledged = "acknowledged",
    Approved = "approved",
    Canceled = "canceled",
    Disputed = "disputed",
    PaymentNeverSettled = "payment_never_settled",
    Redacted = "redacted",
    Refunded = "refunded",
    RefundedAsFraud = "refunded_as_fraud",
});

/// The reason the review was opened. One of `rule` or `manual`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReviewOpenedReason {
    /// `manual`
    Manual,
    /// `rule`
    Rule,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ReviewOpenedReason {
    Manual = "manual",
    Rule = "rule",
});
