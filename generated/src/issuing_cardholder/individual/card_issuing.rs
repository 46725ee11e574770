// Written by `cargo xtask generate`. Do not edit.
//! What is in `individual.card_issuing` of [`IssuingCardholder`](crate::IssuingCardholder).

/// An object in `individual.card_issuing.user_terms_acceptance` of [`IssuingCardholder`](crate::IssuingCardholder).
#[derive(Clone)]
#[non_exhaustive]
pub struct UserTermsAcceptance {
    /// The Unix timestamp marking when the cardholder accepted the Authorized User Terms.
    pub date: Option<rt::Timestamp>,
    /// The IP address from which the cardholder accepted the Authorized User Terms.
    pub ip: Option<String>,
    /// The user agent of the browser from which the cardholder accepted the Authorized User Terms.
    pub user_agent: Option<String>,
}

impl rt::Blank for UserTermsAcceptance {
    const BLANK: Self = Self {
        date: rt::Blank::BLANK,
        ip: rt::Blank::BLANK,
        user_agent: rt::Blank::BLANK,
    };
}

impl rt::Record for UserTermsAcceptance {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_cardholder_user_terms_acceptance",
            constants: &[],
            fields: &[
                rt::Field("date", rt::NULLABLE),
                rt::Field("ip", rt::NULLABLE),
                rt::Field("user_agent", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.date,
            1 => &self.ip,
            _ => &self.user_agent,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.date,
            1 => &mut self.ip,
            _ => &mut self.user_agent,
        }
    }
}

rt::record_traits!(UserTermsAcceptance);
