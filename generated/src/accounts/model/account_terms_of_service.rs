// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Field, NULLABLE, OPTIONAL, Place, Record, Shape, Timestamp, blank, debug,
};

/// The schema `account_terms_of_service`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountTermsOfService {
    /// The Unix timestamp marking when the account representative accepted the service agreement.
    pub date: Option<Timestamp>,
    /// The IP address from which the account representative accepted the service agreement.
    pub ip: Option<String>,
    /// The user agent of the browser from which the account representative accepted the service
    /// agreement.
    pub user_agent: Option<String>,
}

impl Record for AccountTermsOfService {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "account_terms_of_service",
            constants: &[],
            fields: &[
                Field("date", NULLABLE),
                Field("ip", NULLABLE),
                Field("user_agent", OPTIONAL),
            ],
        }
    }

    fn blank() -> Self {
        Self {
            date: blank(),
            ip: blank(),
            user_agent: blank(),
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

impl std::fmt::Debug for AccountTermsOfService {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(AccountTermsOfService);
