// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{BusinessType, ConnectJsAccountTokenCompanySpecs, IndividualSpecs};

stripe_runtime::params! {
    /// Information for the account this token represents.
    ///
    /// Parameters at `PostTokens/account`.
    pub struct ConnectJsAccountTokenSpecs;
}

impl ConnectJsAccountTokenSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `business_type`.
    #[inline]
    pub fn business_type(mut self, business_type: BusinessType) -> Self {
        self.0.set("business_type", business_type);
        self
    }

    /// Sets `company`.
    #[inline]
    pub fn company(mut self, company: ConnectJsAccountTokenCompanySpecs) -> Self {
        self.0.set("company", company);
        self
    }

    /// Sets `individual`.
    #[inline]
    pub fn individual(mut self, individual: IndividualSpecs) -> Self {
        self.0.set("individual", individual);
        self
    }

    /// Sets `tos_shown_and_accepted`.
    #[inline]
    pub fn tos_shown_and_accepted(mut self, tos_shown_and_accepted: bool) -> Self {
        self.0.set("tos_shown_and_accepted", tos_shown_and_accepted);
        self
    }
}

impl Default for ConnectJsAccountTokenSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
