// Written by `cargo xtask generate`. Do not edit.
//! What is in `settings.card_issuing` of [`Account`](crate::Account).

/// An object in `settings.card_issuing.tos_acceptance` of [`Account`](crate::Account) and `settings.treasury.tos_acceptance` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct TosAcceptance {
    /// The Unix timestamp marking when the account representative accepted the service agreement.
    pub date: Option<rt::Timestamp>,
    /// The IP address from which the account representative accepted the service agreement.
    pub ip: Option<String>,
    /// The user agent of the browser from which the account representative accepted the service
    /// agreement.
    pub user_agent: Option<String>,
}

impl rt::Blank for TosAcceptance {
    const BLANK: Self = Self {
        date: rt::Blank::BLANK,
        ip: rt::Blank::BLANK,
        user_agent: rt::Blank::BLANK,
    };
}

impl rt::Record for TosAcceptance {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "card_issuing_account_terms_of_service | account_terms_of_service",
            constants: &[],
            fields: &[
                rt::Field("date", rt::NULLABLE),
                rt::Field("ip", rt::NULLABLE),
                rt::Field("user_agent", rt::OPTIONAL),
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

rt::record_traits!(TosAcceptance);
