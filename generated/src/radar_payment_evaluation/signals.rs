// Written by `cargo xtask generate`. Do not edit.
//! What is in `signals` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).

pub mod fraudulent_payment;

/// A payment evaluation signal with evaluated_at, risk_level, and score fields.
///
/// An object in `signals.fraudulent_payment` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).
#[derive(Clone)]
#[non_exhaustive]
pub struct FraudulentPayment {
    /// The time when this signal was evaluated.
    pub evaluated_at: rt::Timestamp,
    /// Risk level of this signal, based on the score.
    pub risk_level: fraudulent_payment::RiskLevel,
    /// Score for this signal. Possible values for evaluated payments are between 0 and 100. The value
    /// is returned with two decimal places and higher scores indicate a higher likelihood of the signal
    /// being true. A score of -1 is returned when a model evaluation was not performed, such as
    /// requests from incomplete integrations.
    pub score: f64,
}

impl rt::Blank for FraudulentPayment {
    const BLANK: Self = Self {
        evaluated_at: rt::Blank::BLANK,
        risk_level: rt::Blank::BLANK,
        score: rt::Blank::BLANK,
    };
}

impl rt::Record for FraudulentPayment {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "insights_resources_payment_evaluation_signal_v2",
            constants: &[],
            fields: &[
                rt::Field("evaluated_at", rt::REQUIRED),
                rt::Field("risk_level", rt::REQUIRED),
                rt::Field("score", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.evaluated_at,
            1 => &self.risk_level,
            _ => &self.score,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.evaluated_at,
            1 => &mut self.risk_level,
            _ => &mut self.score,
        }
    }
}

rt::record_traits!(FraudulentPayment);
