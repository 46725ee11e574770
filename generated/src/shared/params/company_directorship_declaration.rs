// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Timestamp, Value};

stripe_runtime::params! {
    /// Parameters at `PostAccounts/company/directorship_declaration`, `PostAccountsAccount/company/directorship_declaration`, `PostTokens/account/company/directorship_declaration`.
    pub struct CompanyDirectorshipDeclaration;
}

impl CompanyDirectorshipDeclaration {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `date`.
    #[inline]
    pub fn date(self, date: impl Into<Timestamp>) -> Self {
        Self(self.0.with("date", Into::<Timestamp>::into(date)))
    }

    /// Sets `ip`.
    #[inline]
    pub fn ip(self, ip: impl Into<String>) -> Self {
        Self(self.0.with("ip", Value::text(ip)))
    }

    /// Sets `user_agent`.
    #[inline]
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        Self(self.0.with("user_agent", Value::text(user_agent)))
    }
}

impl Default for CompanyDirectorshipDeclaration {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
