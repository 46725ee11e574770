// Written by `cargo xtask generate`. Do not edit.
//! What `features` of [`treasury::financial_accounts::create`](fn@crate::treasury::financial_accounts::create) takes.

pub mod financial_addresses;
pub mod inbound_transfers;
pub mod outbound_payments;
pub mod outbound_transfers;

rt::params! {
    /// Encodes the FinancialAccount's ability to be used with the Issuing product, including attaching
    /// cards to and drawing funds from the FinancialAccount.
    ///
    /// Parameters for `features[card_issuing]` of [`treasury::financial_accounts::create`](fn@crate::treasury::financial_accounts::create), `card_issuing` of [`treasury::financial_accounts::features::update`](fn@crate::treasury::financial_accounts::features::update) and one more place.
    pub struct CardIssuing;
}

impl CardIssuing {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Represents whether this FinancialAccount is eligible for deposit insurance. Various factors
    /// determine the insurance amount.
    ///
    /// Parameters for `features[deposit_insurance]` of [`treasury::financial_accounts::create`](fn@crate::treasury::financial_accounts::create), `deposit_insurance` of [`treasury::financial_accounts::features::update`](fn@crate::treasury::financial_accounts::features::update) and one more place.
    pub struct DepositInsurance;
}

impl DepositInsurance {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Contains Features that add FinancialAddresses to the FinancialAccount.
    ///
    /// Parameters for `features[financial_addresses]` of [`treasury::financial_accounts::create`](fn@crate::treasury::financial_accounts::create), `financial_addresses` of [`treasury::financial_accounts::features::update`](fn@crate::treasury::financial_accounts::features::update) and one more place.
    pub struct FinancialAddresses;
}

impl FinancialAddresses {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `aba`.
    #[inline]
    pub fn aba(self, aba: financial_addresses::Aba) -> Self {
        Self(self.0.with("aba", aba))
    }
}

impl Default for FinancialAddresses {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Contains settings related to adding funds to a FinancialAccount from another Account with the
    /// same owner.
    ///
    /// Parameters for `features[inbound_transfers]` of [`treasury::financial_accounts::create`](fn@crate::treasury::financial_accounts::create), `inbound_transfers` of [`treasury::financial_accounts::features::update`](fn@crate::treasury::financial_accounts::features::update) and one more place.
    pub struct InboundTransfers;
}

impl InboundTransfers {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `ach`.
    #[inline]
    pub fn ach(self, ach: inbound_transfers::Ach) -> Self {
        Self(self.0.with("ach", ach))
    }
}

impl Default for InboundTransfers {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Represents the ability for the FinancialAccount to send money to, or receive money from other
    /// FinancialAccounts (for example, via OutboundPayment).
    ///
    /// Parameters for `features[intra_stripe_flows]` of [`treasury::financial_accounts::create`](fn@crate::treasury::financial_accounts::create), `intra_stripe_flows` of [`treasury::financial_accounts::features::update`](fn@crate::treasury::financial_accounts::features::update) and one more place.
    pub struct IntraStripeFlows;
}

impl IntraStripeFlows {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(rt::Params::new().with("requested", requested))
    }
}

rt::params! {
    /// Includes Features related to initiating money movement out of the FinancialAccount to someone
    /// else's bucket of money.
    ///
    /// Parameters for `features[outbound_payments]` of [`treasury::financial_accounts::create`](fn@crate::treasury::financial_accounts::create), `outbound_payments` of [`treasury::financial_accounts::features::update`](fn@crate::treasury::financial_accounts::features::update) and one more place.
    pub struct OutboundPayments;
}

impl OutboundPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `ach`.
    #[inline]
    pub fn ach(self, ach: inbound_transfers::Ach) -> Self {
        Self(self.0.with("ach", ach))
    }

    /// Sets `us_domestic_wire`.
    #[inline]
    pub fn us_domestic_wire(
        self,
        us_domestic_wire: outbound_payments::UsDomesticWire,
    ) -> Self {
        Self(self.0.with("us_domestic_wire", us_domestic_wire))
    }
}

impl Default for OutboundPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Contains a Feature and settings related to moving money out of the FinancialAccount into another
    /// Account with the same owner.
    ///
    /// Parameters for `features[outbound_transfers]` of [`treasury::financial_accounts::create`](fn@crate::treasury::financial_accounts::create), `outbound_transfers` of [`treasury::financial_accounts::features::update`](fn@crate::treasury::financial_accounts::features::update) and one more place.
    pub struct OutboundTransfers;
}

impl OutboundTransfers {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `ach`.
    #[inline]
    pub fn ach(self, ach: inbound_transfers::Ach) -> Self {
        Self(self.0.with("ach", ach))
    }

    /// Sets `us_domestic_wire`.
    #[inline]
    pub fn us_domestic_wire(
        self,
        us_domestic_wire: outbound_payments::UsDomesticWire,
    ) -> Self {
        Self(self.0.with("us_domestic_wire", us_domestic_wire))
    }
}

impl Default for OutboundTransfers {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
