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
    pub fn business_type(self, business_type: BusinessType) -> Self {
        Self(self.0.with("business_type", business_type))
    }

    /// Sets `company`.
    #[inline]
    pub fn company(self, company: ConnectJsAccountTokenCompanySpecs) -> Self {
        Self(self.0.with("company", company))
    }

    /// Sets `individual`.
    #[inline]
    pub fn individual(self, individual: IndividualSpecs) -> Self {
        Self(self.0.with("individual", individual))
    }

    /// Sets `tos_shown_and_accepted`.
    #[inline]
    pub fn tos_shown_and_accepted(self, tos_shown_and_accepted: bool) -> Self {
        Self(self.0.with("tos_shown_and_accepted", tos_shown_and_accepted))
    }
}

impl Default for ConnectJsAccountTokenSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
