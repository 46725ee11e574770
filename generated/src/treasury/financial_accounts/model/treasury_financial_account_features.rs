// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug,
};
use crate::{
    TreasuryFinancialAccountsResourceFinancialAddressesFeatures,
    TreasuryFinancialAccountsResourceInboundTransfers,
    TreasuryFinancialAccountsResourceOutboundPayments,
    TreasuryFinancialAccountsResourceOutboundTransfers,
    TreasuryFinancialAccountsResourceToggleSettings,
};

/// Encodes whether a FinancialAccount has access to a particular Feature, with a `status` enum and
/// associated `status_details`. Stripe or the platform can control Features via the requested
/// field.
///
/// The schema `treasury.financial_account_features`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountFeatures {
    pub card_issuing: Option<Part<TreasuryFinancialAccountsResourceToggleSettings>>,
    pub deposit_insurance: Option<Part<TreasuryFinancialAccountsResourceToggleSettings>>,
    pub financial_addresses: Option<
        Part<TreasuryFinancialAccountsResourceFinancialAddressesFeatures>,
    >,
    pub inbound_transfers: Option<
        Part<TreasuryFinancialAccountsResourceInboundTransfers>,
    >,
    pub intra_stripe_flows: Option<
        Part<TreasuryFinancialAccountsResourceToggleSettings>,
    >,
    pub outbound_payments: Option<
        Part<TreasuryFinancialAccountsResourceOutboundPayments>,
    >,
    pub outbound_transfers: Option<
        Part<TreasuryFinancialAccountsResourceOutboundTransfers>,
    >,
}

impl Blank for TreasuryFinancialAccountFeatures {
    const BLANK: Self = Self {
        card_issuing: Blank::BLANK,
        deposit_insurance: Blank::BLANK,
        financial_addresses: Blank::BLANK,
        inbound_transfers: Blank::BLANK,
        intra_stripe_flows: Blank::BLANK,
        outbound_payments: Blank::BLANK,
        outbound_transfers: Blank::BLANK,
    };
}

impl Record for TreasuryFinancialAccountFeatures {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury.financial_account_features",
            constants: &[
                ("object", Constant::Str("treasury.financial_account_features")),
            ],
            fields: &[
                Field("card_issuing", OPTIONAL),
                Field("deposit_insurance", OPTIONAL),
                Field("financial_addresses", OPTIONAL),
                Field("inbound_transfers", OPTIONAL),
                Field("intra_stripe_flows", OPTIONAL),
                Field("outbound_payments", OPTIONAL),
                Field("outbound_transfers", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.card_issuing,
            1 => &self.deposit_insurance,
            2 => &self.financial_addresses,
            3 => &self.inbound_transfers,
            4 => &self.intra_stripe_flows,
            5 => &self.outbound_payments,
            _ => &self.outbound_transfers,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.card_issuing,
            1 => &mut self.deposit_insurance,
            2 => &mut self.financial_addresses,
            3 => &mut self.inbound_transfers,
            4 => &mut self.intra_stripe_flows,
            5 => &mut self.outbound_payments,
            _ => &mut self.outbound_transfers,
        }
    }
}

impl std::fmt::Debug for TreasuryFinancialAccountFeatures {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryFinancialAccountFeatures);
