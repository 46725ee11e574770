// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, Metadata, NULLABLE, OPTIONAL, Part, Place, REQUIRED, Record,
    Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    TreasuryFinancialAccountFeatures, TreasuryFinancialAccountId,
    TreasuryFinancialAccountsResourceBalance,
    TreasuryFinancialAccountsResourceFinancialAddress,
    TreasuryFinancialAccountsResourcePlatformRestrictions,
    TreasuryFinancialAccountsResourceStatusDetails,
};

/// Stripe Treasury provides users with a container for money called a FinancialAccount that is
/// separate from their Payments balance. FinancialAccounts serve as the source and destination of
/// Treasury’s money movement APIs.
///
/// The schema `treasury.financial_account`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccount {
    /// The array of paths to active Features in the Features hash.
    pub active_features: Option<Vec<TreasuryFinancialAccountActiveFeature>>,
    pub balance: Part<TreasuryFinancialAccountsResourceBalance>,
    /// Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    pub country: String,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    pub features: Option<Part<TreasuryFinancialAccountFeatures>>,
    /// The set of credentials that resolve to a FinancialAccount.
    pub financial_addresses: Vec<TreasuryFinancialAccountsResourceFinancialAddress>,
    /// Unique identifier for the object.
    pub id: TreasuryFinancialAccountId,
    pub is_default: Option<bool>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
    /// The nickname for the FinancialAccount.
    pub nickname: Option<String>,
    /// The array of paths to pending Features in the Features hash.
    pub pending_features: Option<Vec<TreasuryFinancialAccountPendingFeature>>,
    /// The set of functionalities that the platform can restrict on the FinancialAccount.
    pub platform_restrictions: Option<
        Part<TreasuryFinancialAccountsResourcePlatformRestrictions>,
    >,
    /// The array of paths to restricted Features in the Features hash.
    pub restricted_features: Option<Vec<TreasuryFinancialAccountRestrictedFeature>>,
    /// Status of this FinancialAccount.
    pub status: TreasuryFinancialAccountStatus,
    pub status_details: TreasuryFinancialAccountsResourceStatusDetails,
    /// The currencies the FinancialAccount can hold a balance in. Three-letter
    /// [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in lowercase.
    pub supported_currencies: Vec<String>,
}

impl Record for TreasuryFinancialAccount {
    fn blank() -> Self {
        Self {
            active_features: blank(),
            balance: blank(),
            country: blank(),
            created: blank(),
            features: blank(),
            financial_addresses: blank(),
            id: blank(),
            is_default: blank(),
            livemode: blank(),
            metadata: blank(),
            nickname: blank(),
            pending_features: blank(),
            platform_restrictions: blank(),
            restricted_features: blank(),
            status: blank(),
            status_details: blank(),
            supported_currencies: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury.financial_account",
            constants: &[("object", Constant::Str("treasury.financial_account"))],
            fields: &[
                Field("active_features", OPTIONAL),
                Field("balance", REQUIRED),
                Field("country", REQUIRED),
                Field("created", REQUIRED),
                Field("features", OPTIONAL),
                Field("financial_addresses", REQUIRED),
                Field("id", REQUIRED),
                Field("is_default", OPTIONAL),
                Field("livemode", REQUIRED),
                Field("metadata", NULLABLE),
                Field("nickname", NULLABLE),
                Field("pending_features", OPTIONAL),
                Field("platform_restrictions", NULLABLE),
                Field("restricted_features", OPTIONAL),
                Field("status", REQUIRED),
                Field("status_details", REQUIRED),
                Field("supported_currencies", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.active_features,
            1 => &self.balance,
            2 => &self.country,
            3 => &self.created,
            4 => &self.features,
            5 => &self.financial_addresses,
            6 => &self.id,
            7 => &self.is_default,
            8 => &self.livemode,
            9 => &self.metadata,
            10 => &self.nickname,
            11 => &self.pending_features,
            12 => &self.platform_restrictions,
            13 => &self.restricted_features,
            14 => &self.status,
            15 => &self.status_details,
            _ => &self.supported_currencies,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.active_features,
            1 => &mut self.balance,
            2 => &mut self.country,
            3 => &mut self.created,
            4 => &mut self.features,
            5 => &mut self.financial_addresses,
            6 => &mut self.id,
            7 => &mut self.is_default,
            8 => &mut self.livemode,
            9 => &mut self.metadata,
            10 => &mut self.nickname,
            11 => &mut self.pending_features,
            12 => &mut self.platform_restrictions,
            13 => &mut self.restricted_features,
            14 => &mut self.status,
            15 => &mut self.status_details,
            _ => &mut self.supported_currencies,
        }
    }
}

impl std::fmt::Debug for TreasuryFinancialAccount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryFinancialAccount);

impl Resource for TreasuryFinancialAccount {
    type Id = TreasuryFinancialAccountId;
    const OBJECT: &'static str = "treasury.financial_account";
}

/// The values of `treasury.financial_account/active_features[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryFinancialAccountActiveFeature {
    /// `card_issuing`
    CardIssuing,
    /// `deposit_insurance`
    DepositInsurance,
    /// `financial_addresses.aba`
    FinancialAddressesAba,
    /// `financial_addresses.aba.forwarding`
    FinancialAddressesAbaForwarding,
    /// `inbound_transfers.ach`
    InboundTransfersAch,
    /// `intra_stripe_flows`
    IntraStripeFlows,
    /// `outbound_payments.ach`
    OutboundPaymentsAch,
    /// `outbound_payments.us_domestic_wire`
    OutboundPaymentsUsDomesticWire,
    /// `outbound_transfers.ach`
    OutboundTransfersAch,
    /// `outbound_transfers.us_domestic_wire`
    OutboundTransfersUsDomesticWire,
    /// `remote_deposit_capture`
    RemoteDepositCapture,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasuryFinancialAccountActiveFeature {
    CardIssuing = "card_issuing",
    DepositInsurance = "deposit_insurance",
    FinancialAddressesAba = "financial_addresses.aba",
    FinancialAddressesAbaForwarding = "financial_addresses.aba.forwarding",
    InboundTransfersAch = "inbound_transfers.ach",
    IntraStripeFlows = "intra_stripe_flows",
    OutboundPaymentsAch = "outbound_payments.ach",
    OutboundPaymentsUsDomesticWire = "outbound_payments.us_domestic_wire",
    OutboundTransfersAch = "outbound_transfers.ach",
    OutboundTransfersUsDomesticWire = "outbound_transfers.us_domestic_wire",
    RemoteDepositCapture = "remote_deposit_capture",
});

/// The values of `treasury.financial_account/pending_features[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryFinancialAccountPendingFeature {
    /// `card_issuing`
    CardIssuing,
    /// `deposit_insurance`
    DepositInsurance,
    /// `financial_addresses.aba`
    FinancialAddressesAba,
    /// `financial_addresses.aba.forwarding`
    FinancialAddressesAbaForwarding,
    /// `inbound_transfers.ach`
    InboundTransfersAch,
    /// `intra_stripe_flows`
    IntraStripeFlows,
    /// `outbound_payments.ach`
    OutboundPaymentsAch,
    /// `outbound_payments.us_domestic_wire`
    OutboundPaymentsUsDomesticWire,
    /// `outbound_transfers.ach`
    OutboundTransfersAch,
    /// `outbound_transfers.us_domestic_wire`
    OutboundTransfersUsDomesticWire,
    /// `remote_deposit_capture`
    RemoteDepositCapture,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasuryFinancialAccountPendingFeature {
    CardIssuing = "card_issuing",
    DepositInsurance = "deposit_insurance",
    FinancialAddressesAba = "financial_addresses.aba",
    FinancialAddressesAbaForwarding = "financial_addresses.aba.forwarding",
    InboundTransfersAch = "inbound_transfers.ach",
    IntraStripeFlows = "intra_stripe_flows",
    OutboundPaymentsAch = "outbound_payments.ach",
    OutboundPaymentsUsDomesticWire = "outbound_payments.us_domestic_wire",
    OutboundTransfersAch = "outbound_transfers.ach",
    OutboundTransfersUsDomesticWire = "outbound_transfers.us_domestic_wire",
    RemoteDepositCapture = "remote_deposit_capture",
});

/// The values of `treasury.financial_account/restricted_features[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryFinancialAccountRestrictedFeature {
    /// `card_issuing`
    CardIssuing,
    /// `deposit_insurance`
    DepositInsurance,
    /// `financial_addresses.aba`
    FinancialAddressesAba,
    /// `financial_addresses.aba.forwarding`
    FinancialAddressesAbaForwarding,
    /// `inbound_transfers.ach`
    InboundTransfersAch,
    /// `intra_stripe_flows`
    IntraStripeFlows,
    /// `outbound_payments.ach`
    OutboundPaymentsAch,
    /// `outbound_payments.us_domestic_wire`
    OutboundPaymentsUsDomesticWire,
    /// `outbound_transfers.ach`
    OutboundTransfersAch,
    /// `outbound_transfers.us_domestic_wire`
    OutboundTransfersUsDomesticWire,
    /// `remote_deposit_capture`
    RemoteDepositCapture,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasuryFinancialAccountRestrictedFeature {
    CardIssuing = "card_issuing",
    DepositInsurance = "deposit_insurance",
    FinancialAddressesAba = "financial_addresses.aba",
    FinancialAddressesAbaForwarding = "financial_addresses.aba.forwarding",
    InboundTransfersAch = "inbound_transfers.ach",
    IntraStripeFlows = "intra_stripe_flows",
    OutboundPaymentsAch = "outbound_payments.ach",
    OutboundPaymentsUsDomesticWire = "outbound_payments.us_domestic_wire",
    OutboundTransfersAch = "outbound_transfers.ach",
    OutboundTransfersUsDomesticWire = "outbound_transfers.us_domestic_wire",
    RemoteDepositCapture = "remote_deposit_capture",
});

/// Status of this FinancialAccount.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryFinancialAccountStatus {
    /// `closed`
    Closed,
    /// `open`
    Open,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasuryFinancialAccountStatus {
    Closed = "closed",
    Open = "open",
});
