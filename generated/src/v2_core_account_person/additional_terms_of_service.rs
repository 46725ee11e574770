// Written by `cargo xtask generate`. Do not edit.
//! What is in `additional_terms_of_service` of [`V2CoreAccountPerson`](crate::V2CoreAccountPerson).

/// Stripe terms of service agreement.
///
/// An object in `additional_terms_of_service.account` of [`V2CoreAccountPerson`](crate::V2CoreAccountPerson), `identity.attestations.terms_of_service.account` of [`V2CoreAccount`](crate::V2CoreAccount) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Account {
    /// The time when the Account's representative accepted the terms of service. Represented as a RFC
    /// 3339 date & time UTC value in millisecond precision, for example: 2022-09-18T13:22:18.123Z.
    pub date: Option<rt::DateTime>,
    /// The IP address from which the Account's representative accepted the terms of service.
    pub ip: Option<String>,
    /// The user agent of the browser from which the Account's representative accepted the terms of
    /// service.
    pub user_agent: Option<String>,
}

impl rt::Blank for Account {
    const BLANK: Self = Self {
        date: rt::Blank::BLANK,
        ip: rt::Blank::BLANK,
        user_agent: rt::Blank::BLANK,
    };
}

impl rt::Record for Account {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("date", rt::OPTIONAL),
                rt::Field("ip", rt::OPTIONAL),
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

rt::record_traits!(Account);
