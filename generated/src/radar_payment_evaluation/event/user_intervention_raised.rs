// Written by `cargo xtask generate`. Do not edit.
//! What is in `event.user_intervention_raised` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).

/// User intervention raised custom event details attached to this payment evaluation
///
/// An object in `events[].user_intervention_raised.custom` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).
#[derive(Clone)]
#[non_exhaustive]
pub struct Custom {
    /// Custom type of user intervention raised. The string must use a snake case description for the
    /// type of intervention performed.
    pub type_: String,
}

impl rt::Blank for Custom {
    const BLANK: Self = Self { type_: rt::Blank::BLANK };
}

impl rt::Record for Custom {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "insights_resources_payment_evaluation_user_intervention_raised_custom",
            constants: &[],
            fields: &[rt::Field("type", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.type_
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.type_
    }
}

rt::record_traits!(Custom);

/// Type of user intervention raised.
#[non_exhaustive]
pub enum Type {
    /// `3ds`
    V3ds,
    /// `captcha`
    Captcha,
    /// `custom`
    Custom,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    V3ds = "3ds",
    Captcha = "captcha",
    Custom = "custom",
});
