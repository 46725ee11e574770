// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`treasury::financial_accounts::create`](fn@crate::treasury::financial_accounts::create).

pub mod features;
pub use crate::treasury_financial_account::platform_restrictions;

rt::params! {
    /// Encodes whether a FinancialAccount has access to a particular feature. Stripe or the platform
    /// can control features via the requested field.
    ///
    /// Parameters for `features` of [`treasury::financial_accounts::create`](fn@crate::treasury::financial_accounts::create) and `features` of [`treasury::financial_accounts::update`](fn@crate::treasury::financial_accounts::update).
    pub struct Features;
}

impl Features {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `card_issuing`.
    #[inline]
    pub fn card_issuing(self, card_issuing: features::CardIssuing) -> Self {
        Self(self.0.with("card_issuing", card_issuing))
    }

    /// Sets `deposit_insurance`.
    #[inline]
    pub fn deposit_insurance(
        self,
        deposit_insurance: features::DepositInsurance,
    ) -> Self {
        Self(self.0.with("deposit_insurance", deposit_insurance))
    }

    /// Sets `financial_addresses`.
    #[inline]
    pub fn financial_addresses(
        self,
        financial_addresses: features::FinancialAddresses,
    ) -> Self {
        Self(self.0.with("financial_addresses", financial_addresses))
    }

    /// Sets `inbound_transfers`.
    #[inline]
    pub fn inbound_transfers(
        self,
        inbound_transfers: features::InboundTransfers,
    ) -> Self {
        Self(self.0.with("inbound_transfers", inbound_transfers))
    }

    /// Sets `intra_stripe_flows`.
    #[inline]
    pub fn intra_stripe_flows(
        self,
        intra_stripe_flows: features::IntraStripeFlows,
    ) -> Self {
        Self(self.0.with("intra_stripe_flows", intra_stripe_flows))
    }

    /// Sets `outbound_payments`.
    #[inline]
    pub fn outbound_payments(
        self,
        outbound_payments: features::OutboundPayments,
    ) -> Self {
        Self(self.0.with("outbound_payments", outbound_payments))
    }

    /// Sets `outbound_transfers`.
    #[inline]
    pub fn outbound_transfers(
        self,
        outbound_transfers: features::OutboundTransfers,
    ) -> Self {
        Self(self.0.with("outbound_transfers", outbound_transfers))
    }
}

impl Default for Features {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// The set of functionalities that the platform can restrict on the FinancialAccount.
    ///
    /// Parameters for `platform_restrictions` of [`treasury::financial_accounts::create`](fn@crate::treasury::financial_accounts::create) and `platform_restrictions` of [`treasury::financial_accounts::update`](fn@crate::treasury::financial_accounts::update).
    pub struct PlatformRestrictions;
}

impl PlatformRestrictions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `inbound_flows`.
    #[inline]
    pub fn inbound_flows(
        self,
        inbound_flows: crate::treasury_financial_account::platform_restrictions::InboundFlows,
    ) -> Self {
        Self(self.0.with("inbound_flows", inbound_flows))
    }

    /// Sets `outbound_flows`.
    #[inline]
    pub fn outbound_flows(
        self,
        outbound_flows: crate::treasury_financial_account::platform_restrictions::OutboundFlows,
    ) -> Self {
        Self(self.0.with("outbound_flows", outbound_flows))
    }
}

impl Default for PlatformRestrictions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
