// Written by `cargo xtask generate`. Do not edit.

/// An early fraud warning indicates that the card issuer has notified us that a charge may be
/// fraudulent.
///
/// Related guide:
/// [Early fraud warnings](https://docs.stripe.com/disputes/measuring#early-fraud-warnings)
///
/// The object `radar.early_fraud_warning`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RadarEarlyFraudWarning {
    /// An EFW is actionable if it has not received a dispute and has not been fully refunded. You may
    /// wish to proactively refund a charge that receives an EFW, in order to avoid receiving a dispute
    /// later.
    pub actionable: bool,
    /// ID of the charge this early fraud warning is for, optionally expanded.
    pub charge: rt::Expandable<crate::ids::ChargeId>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// The type of fraud labelled by the issuer. One of `card_never_received`,
    /// `fraudulent_card_application`, `made_with_counterfeit_card`, `made_with_lost_card`,
    /// `made_with_stolen_card`, `misc`, `unauthorized_use_of_card`.
    pub fraud_type: String,
    /// Unique identifier for the object.
    pub id: crate::ids::RadarEarlyFraudWarningId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// ID of the Payment Intent this early fraud warning is for, optionally expanded.
    pub payment_intent: Option<rt::Expandable<crate::ids::PaymentIntentId>>,
}

impl rt::Record for RadarEarlyFraudWarning {
    fn blank() -> Self {
        Self {
            actionable: rt::blank(),
            charge: rt::blank(),
            created: rt::blank(),
            fraud_type: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            payment_intent: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "radar.early_fraud_warning",
            constants: &[("object", rt::Constant::Str("radar.early_fraud_warning"))],
            fields: &[
                rt::Field("actionable", rt::REQUIRED),
                rt::Field("charge", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("fraud_type", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("payment_intent", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.actionable,
            1 => &self.charge,
            2 => &self.created,
            3 => &self.fraud_type,
            4 => &self.id,
            5 => &self.livemode,
            _ => &self.payment_intent,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.actionable,
            1 => &mut self.charge,
            2 => &mut self.created,
            3 => &mut self.fraud_type,
            4 => &mut self.id,
            5 => &mut self.livemode,
            _ => &mut self.payment_intent,
        }
    }
}

rt::record_traits!(RadarEarlyFraudWarning);

impl rt::Resource for RadarEarlyFraudWarning {
    type Id = crate::ids::RadarEarlyFraudWarningId;
    const OBJECT: &'static str = "radar.early_fraud_warning";
}

impl RadarEarlyFraudWarning {
    /// Expands `charge`.
    pub const CHARGE: rt::Expand<Self, crate::ids::ChargeId> = rt::Expand::new("charge");
    /// Expands `payment_intent`.
    pub const PAYMENT_INTENT: rt::Expand<Self, crate::ids::PaymentIntentId> = rt::Expand::new(
        "payment_intent",
    );
}
