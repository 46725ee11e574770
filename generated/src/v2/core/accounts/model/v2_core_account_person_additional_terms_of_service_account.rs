// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, DateTime, Field, OPTIONAL, Place, Record, Shape, boxed, debug,
};

/// Stripe terms of service agreement.
///
/// The object at `v2.core.account_person/additional_terms_of_service/account`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountPersonAdditionalTermsOfServiceAccount {
    /// The time when the Account's representative accepted the terms of service. Represented as a RFC
    /// 3339 date & time UTC value in millisecond precision, for example: 2022-09-18T13:22:18.123Z.
    pub date: Option<DateTime>,
    /// The IP address from which the Account's representative accepted the terms of service.
    pub ip: Option<String>,
    /// The user agent of the browser from which the Account's representative accepted the terms of
    /// service.
    pub user_agent: Option<String>,
}

impl Blank for V2CoreAccountPersonAdditionalTermsOfServiceAccount {
    const BLANK: Self = Self {
        date: Blank::BLANK,
        ip: Blank::BLANK,
        user_agent: Blank::BLANK,
    };
}

impl Record for V2CoreAccountPersonAdditionalTermsOfServiceAccount {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[
                Field("date", OPTIONAL),
                Field("ip", OPTIONAL),
                Field("user_agent", OPTIONAL),
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

impl std::fmt::Debug for V2CoreAccountPersonAdditionalTermsOfServiceAccount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountPersonAdditionalTermsOfServiceAccount);
