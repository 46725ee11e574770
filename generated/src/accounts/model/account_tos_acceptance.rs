// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Place, Record, Shape, Timestamp, boxed, debug,
};

/// The schema `account_tos_acceptance`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountTosAcceptance {
    /// The Unix timestamp marking when the account representative accepted their service agreement
    pub date: Option<Timestamp>,
    /// The IP address from which the account representative accepted their service agreement
    pub ip: Option<String>,
    /// The user's service agreement type
    pub service_agreement: Option<String>,
    /// The user agent of the browser from which the account representative accepted their service
    /// agreement
    pub user_agent: Option<String>,
}

impl Blank for AccountTosAcceptance {
    const BLANK: Self = Self {
        date: Blank::BLANK,
        ip: Blank::BLANK,
        service_agreement: Blank::BLANK,
        user_agent: Blank::BLANK,
    };
}

impl Record for AccountTosAcceptance {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "account_tos_acceptance",
            constants: &[],
            fields: &[
                Field("date", NULLABLE),
                Field("ip", NULLABLE),
                Field("service_agreement", OPTIONAL),
                Field("user_agent", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.date,
            1 => &self.ip,
            2 => &self.service_agreement,
            _ => &self.user_agent,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.date,
            1 => &mut self.ip,
            2 => &mut self.service_agreement,
            _ => &mut self.user_agent,
        }
    }
}

impl std::fmt::Debug for AccountTosAcceptance {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(AccountTosAcceptance);
