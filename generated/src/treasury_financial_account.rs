// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`TreasuryFinancialAccount`](crate::TreasuryFinancialAccount).

pub mod financial_address;
pub mod platform_restrictions;
pub mod status_details;

/// The values of `active_features[]` of [`TreasuryFinancialAccount`](crate::TreasuryFinancialAccount).
#[non_exhaustive]
pub enum ActiveFeature {
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

rt::open_enum!(ActiveFeature {
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

/// Balance information for the FinancialAccount
///
/// An object in `balance` of [`TreasuryFinancialAccount`](crate::TreasuryFinancialAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Balance {
    /// Funds the user can spend right now.
    pub cash: rt::Map<i64>,
    /// Funds not spendable yet, but will become available at a later time.
    pub inbound_pending: rt::Map<i64>,
    /// Funds in the account, but not spendable because they are being held for pending outbound flows.
    pub outbound_pending: rt::Map<i64>,
}

impl rt::Blank for Balance {
    const BLANK: Self = Self {
        cash: rt::Blank::BLANK,
        inbound_pending: rt::Blank::BLANK,
        outbound_pending: rt::Blank::BLANK,
    };
}

impl rt::Record for Balance {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_financial_accounts_resource_balance",
            constants: &[],
            fields: &[
                rt::Field("cash", rt::REQUIRED),
                rt::Field("inbound_pending", rt::REQUIRED),
                rt::Field("outbound_pending", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.cash,
            1 => &self.inbound_pending,
            _ => &self.outbound_pending,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.cash,
            1 => &mut self.inbound_pending,
            _ => &mut self.outbound_pending,
        }
    }
}

rt::record_traits!(Balance);

/// FinancialAddresses contain identifying information that resolves to a FinancialAccount.
///
/// An object in `financial_addresses[]` of [`TreasuryFinancialAccount`](crate::TreasuryFinancialAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialAddress {
    pub aba: Option<rt::Part<financial_address::Aba>>,
    /// The list of networks that the address supports
    pub supported_networks: Option<Vec<financial_address::SupportedNetwork>>,
}

impl rt::Blank for FinancialAddress {
    const BLANK: Self = Self {
        aba: rt::Blank::BLANK,
        supported_networks: rt::Blank::BLANK,
    };
}

impl rt::Record for FinancialAddress {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_financial_accounts_resource_financial_address",
            constants: &[("type", rt::Constant::Str("aba"))],
            fields: &[
                rt::Field("aba", rt::OPTIONAL),
                rt::Field("supported_networks", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.aba,
            _ => &self.supported_networks,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.aba,
            _ => &mut self.supported_networks,
        }
    }
}

rt::record_traits!(FinancialAddress);

/// The values of `pending_features[]` of [`TreasuryFinancialAccount`](crate::TreasuryFinancialAccount).
#[non_exhaustive]
pub enum PendingFeature {
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

rt::open_enum!(PendingFeature {
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

/// Restrictions that a Connect Platform has placed on this FinancialAccount.
///
/// An object in `platform_restrictions` of [`TreasuryFinancialAccount`](crate::TreasuryFinancialAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct PlatformRestrictions {
    /// Restricts all inbound money movement.
    pub inbound_flows: Option<platform_restrictions::InboundFlows>,
    /// Restricts all outbound money movement.
    pub outbound_flows: Option<platform_restrictions::OutboundFlows>,
}

impl rt::Blank for PlatformRestrictions {
    const BLANK: Self = Self {
        inbound_flows: rt::Blank::BLANK,
        outbound_flows: rt::Blank::BLANK,
    };
}

impl rt::Record for PlatformRestrictions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_financial_accounts_resource_platform_restrictions",
            constants: &[],
            fields: &[
                rt::Field("inbound_flows", rt::NULLABLE),
                rt::Field("outbound_flows", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.inbound_flows,
            _ => &self.outbound_flows,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.inbound_flows,
            _ => &mut self.outbound_flows,
        }
    }
}

rt::record_traits!(PlatformRestrictions);

/// The values of `restricted_features[]` of [`TreasuryFinancialAccount`](crate::TreasuryFinancialAccount).
#[non_exhaustive]
pub enum RestrictedFeature {
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

rt::open_enum!(RestrictedFeature {
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
#[non_exhaustive]
pub enum Status {
    /// `closed`
    Closed,
    /// `open`
    Open,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Closed = "closed",
    Open = "open",
});

/// An object in `status_details` of [`TreasuryFinancialAccount`](crate::TreasuryFinancialAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct StatusDetails {
    /// Details related to the closure of this FinancialAccount
    pub closed: Option<rt::Part<status_details::Closed>>,
}

impl rt::Blank for StatusDetails {
    const BLANK: Self = Self { closed: rt::Blank::BLANK };
}

impl rt::Record for StatusDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_financial_accounts_resource_status_details",
            constants: &[],
            fields: &[rt::Field("closed", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.closed
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.closed
    }
}

rt::record_traits!(StatusDetails);
