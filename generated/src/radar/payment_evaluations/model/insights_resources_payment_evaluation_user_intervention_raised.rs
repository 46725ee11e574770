// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::InsightsResourcesPaymentEvaluationUserInterventionRaisedCustom;

/// User intervention raised event details attached to this payment evaluation
///
/// The schema `insights_resources_payment_evaluation_user_intervention_raised`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsightsResourcesPaymentEvaluationUserInterventionRaised {
    pub custom: Option<
        Part<InsightsResourcesPaymentEvaluationUserInterventionRaisedCustom>,
    >,
    /// Unique identifier for the user intervention event.
    pub key: String,
    /// Type of user intervention raised.
    pub type_: InsightsResourcesPaymentEvaluationUserInterventionRaisedType,
}

impl Blank for InsightsResourcesPaymentEvaluationUserInterventionRaised {
    const BLANK: Self = Self {
        custom: Blank::BLANK,
        key: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for InsightsResourcesPaymentEvaluationUserInterventionRaised {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "insights_resources_payment_evaluation_user_intervention_raised",
            constants: &[],
            fields: &[
                Field("custom", OPTIONAL),
                Field("key", REQUIRED),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.custom,
            1 => &self.key,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.custom,
            1 => &mut self.key,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for InsightsResourcesPaymentEvaluationUserInterventionRaised {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InsightsResourcesPaymentEvaluationUserInterventionRaised);

/// Type of user intervention raised.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InsightsResourcesPaymentEvaluationUserInterventionRaisedType {
    /// `3ds`
    V3ds,
    /// `captcha`
    Captcha,
    /// `custom`
    Custom,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(InsightsResourcesPaymentEvaluationUserInterventionRaisedType {
    V3ds = "3ds",
    Captcha = "captcha",
    Custom = "custom",
});
