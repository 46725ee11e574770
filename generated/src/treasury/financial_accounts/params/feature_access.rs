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
        self,
        card_issuing: TreasuryFinancialAccountFeatureCardIssuing,
    ) -> Self {
        Self(self.0.with("card_issuing", card_issuing))
    }

    /// Sets `deposit_insurance`.
    #[inline]
    pub fn deposit_insurance(
        self,
        deposit_insurance: TreasuryFinancialAccountFeatureCardIssuing,
    ) -> Self {
        Self(self.0.with("deposit_insurance", deposit_insurance))
    }

    /// Sets `financial_addresses`.
    #[inline]
    pub fn financial_addresses(self, financial_addresses: FinancialAddresses) -> Self {
        Self(self.0.with("financial_addresses", financial_addresses))
    }

    /// Sets `inbound_transfers`.
    #[inline]
    pub fn inbound_transfers(self, inbound_transfers: InboundTransfersParams) -> Self {
        Self(self.0.with("inbound_transfers", inbound_transfers))
    }

    /// Sets `intra_stripe_flows`.
    #[inline]
    pub fn intra_stripe_flows(
        self,
        intra_stripe_flows: TreasuryFinancialAccountFeatureCardIssuing,
    ) -> Self {
        Self(self.0.with("intra_stripe_flows", intra_stripe_flows))
    }

    /// Sets `outbound_payments`.
    #[inline]
    pub fn outbound_payments(self, outbound_payments: OutboundPayments) -> Self {
        Self(self.0.with("outbound_payments", outbound_payments))
    }

    /// Sets `outbound_transfers`.
    #[inline]
    pub fn outbound_transfers(self, outbound_transfers: OutboundTransfers) -> Self {
        Self(self.0.with("outbound_transfers", outbound_transfers))
    }
}

impl Default for FeatureAccess {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
