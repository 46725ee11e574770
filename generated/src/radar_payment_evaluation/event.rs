// Written by `cargo xtask generate`. Do not edit.
//! What is in `event` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).

pub mod dispute_opened;
pub mod early_fraud_warning_received;
pub mod refunded;
pub mod user_intervention_raised;
pub mod user_intervention_resolved;

/// Dispute opened event details attached to this payment evaluation.
///
/// An object in `events[].dispute_opened` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputeOpened {
    /// Amount to dispute for this payment. A positive integer representing how much to charge in
    /// [the smallest currency unit](https://docs.stripe.com/currencies#zero-decimal) (for example, 100
    /// cents to charge 1.00 USD or 100 to charge 100 Yen, a zero-decimal currency).
    pub amount: i64,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// Reason given by cardholder for dispute.
    pub reason: dispute_opened::Reason,
}

impl rt::Blank for DisputeOpened {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        currency: rt::Blank::BLANK,
        reason: rt::Blank::BLANK,
    };
}

impl rt::Record for DisputeOpened {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "insights_resources_payment_evaluation_dispute_opened",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("reason", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.currency,
            _ => &self.reason,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.currency,
            _ => &mut self.reason,
        }
    }
}

rt::record_traits!(DisputeOpened);

/// Early Fraud Warning Received event details attached to this payment evaluation.
///
/// An object in `events[].early_fraud_warning_received` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).
#[derive(Clone)]
#[non_exhaustive]
pub struct EarlyFraudWarningReceived {
    /// The type of fraud labeled by the issuer.
    pub fraud_type: early_fraud_warning_received::FraudType,
}

impl rt::Blank for EarlyFraudWarningReceived {
    const BLANK: Self = Self {
        fraud_type: rt::Blank::BLANK,
    };
}

impl rt::Record for EarlyFraudWarningReceived {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "insights_resources_payment_evaluation_early_fraud_warning_received",
            constants: &[],
            fields: &[rt::Field("fraud_type", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.fraud_type
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.fraud_type
    }
}

rt::record_traits!(EarlyFraudWarningReceived);

/// Refunded Event details attached to this payment evaluation.
///
/// An object in `events[].refunded` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).
#[derive(Clone)]
#[non_exhaustive]
pub struct Refunded {
    /// Amount refunded for this payment. A positive integer representing how much to charge in
    /// [the smallest currency unit](https://docs.stripe.com/currencies#zero-decimal) (for example, 100
    /// cents to charge 1.00 USD or 100 to charge 100 Yen, a zero-decimal currency).
    pub amount: i64,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// Indicates the reason for the refund.
    pub reason: refunded::Reason,
}

impl rt::Blank for Refunded {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        currency: rt::Blank::BLANK,
        reason: rt::Blank::BLANK,
    };
}

impl rt::Record for Refunded {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "insights_resources_payment_evaluation_refunded",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("reason", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.currency,
            _ => &self.reason,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.currency,
            _ => &mut self.reason,
        }
    }
}

rt::record_traits!(Refunded);

/// Indicates the type of event attached to the payment evaluation.
#[non_exhaustive]
pub enum Type {
    /// `dispute_opened`
    DisputeOpened,
    /// `early_fraud_warning_received`
    EarlyFraudWarningReceived,
    /// `refunded`
    Refunded,
    /// `user_intervention_raised`
    UserInterventionRaised,
    /// `user_intervention_resolved`
    UserInterventionResolved,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    DisputeOpened = "dispute_opened",
    EarlyFraudWarningReceived = "early_fraud_warning_received",
    Refunded = "refunded",
    UserInterventionRaised = "user_intervention_raised",
    UserInterventionResolved = "user_intervention_resolved",
});

/// User intervention raised event details attached to this payment evaluation
///
/// An object in `events[].user_intervention_raised` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).
#[derive(Clone)]
#[non_exhaustive]
pub struct UserInterventionRaised {
    pub custom: Option<rt::Part<user_intervention_raised::Custom>>,
    /// Unique identifier for the user intervention event.
    pub key: String,
    /// Type of user intervention raised.
    pub type_: user_intervention_raised::Type,
}

impl rt::Blank for UserInterventionRaised {
    const BLANK: Self = Self {
        custom: rt::Blank::BLANK,
        key: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for UserInterventionRaised {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "insights_resources_payment_evaluation_user_intervention_raised",
            constants: &[],
            fields: &[
                rt::Field("custom", rt::OPTIONAL),
                rt::Field("key", rt::REQUIRED),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.custom,
            1 => &self.key,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.custom,
            1 => &mut self.key,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(UserInterventionRaised);

/// User Intervention Resolved Event details attached to this payment evaluation
///
/// An object in `events[].user_intervention_resolved` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).
#[derive(Clone)]
#[non_exhaustive]
pub struct UserInterventionResolved {
    /// Unique ID of this intervention. Use this to provide the result.
    pub key: String,
    /// Result of the intervention if it has been completed.
    pub outcome: Option<user_intervention_resolved::Outcome>,
}

impl rt::Blank for UserInterventionResolved {
    const BLANK: Self = Self {
        key: rt::Blank::BLANK,
        outcome: rt::Blank::BLANK,
    };
}

impl rt::Record for UserInterventionResolved {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "insights_resources_payment_evaluation_user_intervention_resolved",
            constants: &[],
            fields: &[rt::Field("key", rt::REQUIRED), rt::Field("outcome", rt::NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.key,
            _ => &self.outcome,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.key,
            _ => &mut self.outcome,
        }
    }
}

rt::record_traits!(UserInterventionResolved);
