// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, Record, Shape, Timestamp, boxed, debug,
};

/// The schema `issuing_cardholder_user_terms_acceptance`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardholderUserTermsAcceptance {
    /// The Unix timestamp marking when the cardholder accepted the Authorized User Terms.
    pub date: Option<Timestamp>,
    /// The IP address from which the cardholder accepted the Authorized User Terms.
    pub ip: Option<String>,
    /// The user agent of the browser from which the cardholder accepted the Authorized User Terms.
    pub user_agent: Option<String>,
}

impl Blank for IssuingCardholderUserTermsAcceptance {
    const BLANK: Self = Self {
        date: Blank::BLANK,
        ip: Blank::BLANK,
        user_agent: Blank::BLANK,
    };
}

impl Record for IssuingCardholderUserTermsAcceptance {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_cardholder_user_terms_acceptance",
            constants: &[],
            fields: &[
                Field("date", NULLABLE),
                Field("ip", NULLABLE),
                Field("user_agent", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.date,
            1 => &self.ip,
            _ => &self.user_agent,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.date,
            1 => &mut self.ip,
            _ => &mut self.user_agent,
        }
    }
}

impl std::fmt::Debug for IssuingCardholderUserTermsAcceptance {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingCardholderUserTermsAcceptance);
