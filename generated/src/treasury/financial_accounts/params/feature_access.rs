// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    FinancialAddresses, InboundTransfersParams, OutboundPayments, OutboundTransfers,
    TreasuryFinancialAccountFeatureCardIssuing,
};

stripe_runtime::params! {
    /// Encodes whether a FinancialAccount has access to a particular feature. Stripe or the platform
    /// can control features via the requested field.
    ///
    /// Parameters at `PostTreasuryFinancialAccounts/features`, `PostTreasuryFinancialAccountsFinancialAccount/features`.
    pub struct FeatureAccess;
}

impl FeatureAccess {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `card_issuing`.
    #[inline]
    pub fn card_issuing(
        mut self,
        card_issuing: TreasuryFinancialAccountFeatureCardIssuing,
    ) -> Self {
        self.0.set("card_issuing", card_issuing);
        self
    }

    /// Sets `deposit_insurance`.
    #[inline]
    pub fn deposit_insurance(
        mut self,
        deposit_insurance: TreasuryFinancialAccountFeatureCardIssuing,
    ) -> Self {
        self.0.set("deposit_insurance", deposit_insurance);
        self
    }

    /// Sets `financial_addresses`.
    #[inline]
    pub fn financial_addresses(
        mut self,
        financial_addresses: FinancialAddresses,
    ) -> Self {
        self.0.set("financial_addresses", financial_addresses);
        self
    }

    /// Sets `inbound_transfers`.
    #[inline]
    pub fn inbound_transfers(
        mut self,
        inbound_transfers: InboundTransfersParams,
    ) -> Self {
        self.0.set("inbound_transfers", inbound_transfers);
        self
    }

    /// Sets `intra_stripe_flows`.
    #[inline]
    pub fn intra_stripe_flows(
        mut self,
        intra_stripe_flows: TreasuryFinancialAccountFeatureCardIssuing,
    ) -> Self {
        self.0.set("intra_stripe_flows", intra_stripe_flows);
        self
    }

    /// Sets `outbound_payments`.
    #[inline]
    pub fn outbound_payments(mut self, outbound_payments: OutboundPayments) -> Self {
        self.0.set("outbound_payments", outbound_payments);
        self
    }

    /// Sets `outbound_transfers`.
    #[inline]
    pub fn outbound_transfers(mut self, outbound_transfers: OutboundTransfers) -> Self {
        self.0.set("outbound_transfers", outbound_transfers);
        self
    }
}

impl Default for FeatureAccess {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
