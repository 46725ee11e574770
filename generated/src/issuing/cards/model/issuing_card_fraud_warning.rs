// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, Record, Shape, Timestamp, boxed, debug,
};

/// The schema `issuing_card_fraud_warning`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardFraudWarning {
    /// Timestamp of the most recent fraud warning.
    pub started_at: Option<Timestamp>,
    /// The type of fraud warning that most recently took place on this card. This field updates with
    /// every new fraud warning, so the value changes over time. If populated, cancel and reissue the
    /// card.
    pub type_: Option<IssuingCardFraudWarningType>,
}

impl Blank for IssuingCardFraudWarning {
    const BLANK: Self = Self {
        started_at: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for IssuingCardFraudWarning {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_card_fraud_warning",
            constants: &[],
            fields: &[Field("started_at", NULLABLE), Field("type", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.started_at,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.started_at,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for IssuingCardFraudWarning {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingCardFraudWarning);

/// The type of fraud warning that most recently took place on this card. This field updates with
/// every new fraud warning, so the value changes over time. If populated, cancel and reissue the
/// card.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingCardFraudWarningType {
    /// `card_testing_exposure`
    CardTestingExposure,
    /// `fraud_dispute_filed`
    FraudDisputeFiled,
    /// `third_party_reported`
    ThirdPartyReported,
    /// `user_indicated_fraud`
    UserIndicatedFraud,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingCardFraudWarningType {
    CardTestingExposure = "card_testing_exposure",
    FraudDisputeFiled = "fraud_dispute_filed",
    ThirdPartyReported = "third_party_reported",
    UserIndicatedFraud = "user_indicated_fraud",
});
