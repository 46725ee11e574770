// Written by `cargo xtask generate`. Do not edit.

/// Reviews can be used to supplement automated fraud detection with human expertise.
///
/// Learn more about [Radar](https://docs.stripe.com/radar) and reviewing payments
/// [here](https://docs.stripe.com/radar/reviews).
///
/// The object `review`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Review {
    /// The ZIP or postal code of the card used, if applicable.
    pub billing_zip: Option<String>,
    /// The charge associated with this review.
    pub charge: Option<rt::Expandable<crate::ids::ChargeId>>,
    /// The reason the review was closed, or null if it has not yet been closed. One of `approved`,
    /// `refunded`, `refunded_as_fraud`, `disputed`, `redacted`, `canceled`, `payment_never_settled`, or
    /// `acknowledged`.
    pub closed_reason: Option<crate::review::ClosedReason>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Unique identifier for the object.
    pub id: crate::ids::ReviewId,
    /// The IP address where the payment originated.
    pub ip_address: Option<String>,
    /// Information related to the location of the payment. Note that this information is an
    /// approximation and attempts to locate the nearest population center - it should not be used to
    /// determine a specific address.
    pub ip_address_location: Option<rt::Part<crate::review::IpAddressLocation>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// If `true`, the review needs action.
    pub open: bool,
    /// The reason the review was opened. One of `rule` or `manual`.
    pub opened_reason: crate::review::OpenedReason,
    /// The PaymentIntent ID associated with this review, if one exists.
    pub payment_intent: Option<rt::Expandable<crate::ids::PaymentIntentId>>,
    /// The reason the review is currently open or closed. One of `rule`, `manual`, `approved`,
    /// `refunded`, `refunded_as_fraud`, `disputed`, `redacted`, `canceled`, `payment_never_settled`, or
    /// `acknowledged`.
    pub reason: String,
    /// Information related to the browsing session of the user who initiated the payment.
    pub session: Option<rt::Part<crate::review::Session>>,
}

impl rt::Record for Review {
    fn blank() -> Self {
        Self {
            billing_zip: rt::blank(),
            charge: rt::blank(),
            closed_reason: rt::blank(),
            created: rt::blank(),
            id: rt::blank(),
            ip_address: rt::blank(),
            ip_address_location: rt::blank(),
            livemode: rt::blank(),
            open: rt::blank(),
            opened_reason: rt::blank(),
            payment_intent: rt::blank(),
            reason: rt::blank(),
            session: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "review",
            constants: &[("object", rt::Constant::Str("review"))],
            fields: &[
                rt::Field("billing_zip", rt::NULLABLE),
                rt::Field("charge", rt::NULLABLE),
                rt::Field("closed_reason", rt::NULLABLE),
                rt::Field("created", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("ip_address", rt::NULLABLE),
                rt::Field("ip_address_location", rt::NULLABLE),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("open", rt::REQUIRED),
                rt::Field("opened_reason", rt::REQUIRED),
                rt::Field("payment_intent", rt::OPTIONAL),
                rt::Field("reason", rt::REQUIRED),
                rt::Field("session", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(Review);

impl rt::Resource for Review {
    type Id = crate::ids::ReviewId;
    const OBJECT: &'static str = "review";
}

impl Review {
    /// Expands `charge`.
    pub const CHARGE: rt::Expand<Self, crate::ids::ChargeId> = rt::Expand::new("charge");
    /// Expands `payment_intent`.
    pub const PAYMENT_INTENT: rt::Expand<Self, crate::ids::PaymentIntentId> = rt::Expand::new(
        "payment_intent",
    );
}
