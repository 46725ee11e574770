// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, Place, REQUIRED, Record, Shape, Timestamp, boxed, debug,
};

/// A payment evaluation signal with evaluated_at, risk_level, and score fields.
///
/// The schema `insights_resources_payment_evaluation_signal_v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsightsResourcesPaymentEvaluationSignalV2 {
    /// The time when this signal was evaluated.
    pub evaluated_at: Timestamp,
    /// Risk level of this signal, based on the score.
    pub risk_level: InsightsResourcesPaymentEvaluationSignalV2RiskLevel,
    /// Score for this signal. Possible values for evaluated payments are between 0 and 100. The value
    /// is returned with two decimal places and higher scores indicate a higher likelihood of the signal
    /// being true. A score of -1 is returned when a model evaluation was not performed, such as
    /// requests from incomplete integrations.
    pub score: f64,
}

impl Blank for InsightsResourcesPaymentEvaluationSignalV2 {
    const BLANK: Self = Self {
        evaluated_at: Blank::BLANK,
        risk_level: Blank::BLANK,
        score: Blank::BLANK,
    };
}

impl Record for InsightsResourcesPaymentEvaluationSignalV2 {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "insights_resources_payment_evaluation_signal_v2",
            constants: &[],
            fields: &[
                Field("evaluated_at", REQUIRED),
                Field("risk_level", REQUIRED),
                Field("score", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.evaluated_at,
            1 => &self.risk_level,
            _ => &self.score,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.evaluated_at,
            1 => &mut self.risk_level,
            _ => &mut self.score,
        }
    }
}

impl std::fmt::Debug for InsightsResourcesPaymentEvaluationSignalV2 {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InsightsResourcesPaymentEvaluationSignalV2);

/// Risk level of this signal, based on the score.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InsightsResourcesPaymentEvaluationSignalV2RiskLevel {
    /// `elevated`
    Elevated,
    /// `highest`
    Highest,
    /// `low`
    Low,
    /// `normal`
    Normal,
    /// `not_assessed`
    NotAssessed,
    /// `unknown`
    UnknownValue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(InsightsResourcesPaymentEvaluationSignalV2RiskLevel {
    Elevated = "elevated",
    Highest = "highest",
    Low = "low",
    Normal = "normal",
    NotAssessed = "not_assessed",
    UnknownValue = "unknown",
});
