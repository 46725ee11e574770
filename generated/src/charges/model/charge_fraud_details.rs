// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// The schema `charge_fraud_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ChargeFraudDetails {
    /// Assessments from Stripe. If set, the value is `fraudulent`.
    pub stripe_report: Option<String>,
    /// Assessments reported by you. If set, possible values of are `safe` and `fraudulent`.
    pub user_report: Option<String>,
}

impl Blank for ChargeFraudDetails {
    const BLANK: Self = Self {
        stripe_report: Blank::BLANK,
        user_report: Blank::BLANK,
    };
}

impl Record for ChargeFraudDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "charge_fraud_details",
            constants: &[],
            fields: &[Field("stripe_report", OPTIONAL), Field("user_report", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.stripe_report,
            _ => &self.user_report,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.stripe_report,
            _ => &mut self.user_report,
        }
    }
}

impl std::fmt::Debug for ChargeFraudDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ChargeFraudDetails);
