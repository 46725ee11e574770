// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`TreasuryFinancialAccountFeatures`](crate::TreasuryFinancialAccountFeatures).

pub mod card_issuing;
pub use crate::treasury_financial_account_features::card_issuing as deposit_insurance;
pub mod financial_addresses;
pub mod inbound_transfers;
pub use crate::treasury_financial_account_features::card_issuing as intra_stripe_flows;
pub mod outbound_payments;
pub mod outbound_transfers;

/// Toggle settings for enabling/disabling a feature
///
/// An object in `card_issuing` of [`TreasuryFinancialAccountFeatures`](crate::TreasuryFinancialAccountFeatures).
#[derive(Clone)]
#[non_exhaustive]
pub struct CardIssuing {
    /// Whether the FinancialAccount should have the Feature.
    pub requested: bool,
    /// Whether the Feature is operational.
    pub status: card_issuing::Status,
    /// Additional details; includes at least one entry when the status is not `active`.
    pub status_details: Vec<card_issuing::StatusDetail>,
}

impl rt::Blank for CardIssuing {
    const BLANK: Self = Self {
        requested: rt::Blank::BLANK,
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for CardIssuing {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_financial_accounts_resource_toggle_settings",
            constants: &[],
            fields: &[
                rt::Field("requested", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.requested,
            1 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.requested,
            1 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(CardIssuing);

/// Toggle settings for enabling/disabling a feature
///
/// An object in `deposit_insurance` of [`TreasuryFinancialAccountFeatures`](crate::TreasuryFinancialAccountFeatures).
#[derive(Clone)]
#[non_exhaustive]
pub struct DepositInsurance {
    /// Whether the FinancialAccount should have the Feature.
    pub requested: bool,
    /// Whether the Feature is operational.
    pub status: card_issuing::Status,
    /// Additional details; includes at least one entry when the status is not `active`.
    pub status_details: Vec<card_issuing::StatusDetail>,
}

impl rt::Blank for DepositInsurance {
    const BLANK: Self = Self {
        requested: rt::Blank::BLANK,
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for DepositInsurance {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_financial_accounts_resource_toggle_settings",
            constants: &[],
            fields: &[
                rt::Field("requested", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.requested,
            1 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.requested,
            1 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(DepositInsurance);

/// Settings related to Financial Addresses features on a Financial Account
///
/// An object in `financial_addresses` of [`TreasuryFinancialAccountFeatures`](crate::TreasuryFinancialAccountFeatures).
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialAddresses {
    pub aba: Option<rt::Part<financial_addresses::Aba>>,
}

impl rt::Blank for FinancialAddresses {
    const BLANK: Self = Self { aba: rt::Blank::BLANK };
}

impl rt::Record for FinancialAddresses {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_financial_accounts_resource_financial_addresses_features",
            constants: &[],
            fields: &[rt::Field("aba", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.aba
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.aba
    }
}

rt::record_traits!(FinancialAddresses);

/// InboundTransfers contains inbound transfers features for a FinancialAccount.
///
/// An object in `inbound_transfers` of [`TreasuryFinancialAccountFeatures`](crate::TreasuryFinancialAccountFeatures).
#[derive(Clone)]
#[non_exhaustive]
pub struct InboundTransfers {
    pub ach: Option<rt::Part<inbound_transfers::Ach>>,
}

impl rt::Blank for InboundTransfers {
    const BLANK: Self = Self { ach: rt::Blank::BLANK };
}

impl rt::Record for InboundTransfers {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_financial_accounts_resource_inbound_transfers",
            constants: &[],
            fields: &[rt::Field("ach", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.ach
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.ach
    }
}

rt::record_traits!(InboundTransfers);

/// Toggle settings for enabling/disabling a feature
///
/// An object in `intra_stripe_flows` of [`TreasuryFinancialAccountFeatures`](crate::TreasuryFinancialAccountFeatures).
#[derive(Clone)]
#[non_exhaustive]
pub struct IntraStripeFlows {
    /// Whether the FinancialAccount should have the Feature.
    pub requested: bool,
    /// Whether the Feature is operational.
    pub status: card_issuing::Status,
    /// Additional details; includes at least one entry when the status is not `active`.
    pub status_details: Vec<card_issuing::StatusDetail>,
}

impl rt::Blank for IntraStripeFlows {
    const BLANK: Self = Self {
        requested: rt::Blank::BLANK,
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for IntraStripeFlows {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_financial_accounts_resource_toggle_settings",
            constants: &[],
            fields: &[
                rt::Field("requested", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.requested,
            1 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.requested,
            1 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

rt::record_traits!(IntraStripeFlows);

/// Settings related to Outbound Payments features on a Financial Account
///
/// An object in `outbound_payments` of [`TreasuryFinancialAccountFeatures`](crate::TreasuryFinancialAccountFeatures).
#[derive(Clone)]
#[non_exhaustive]
pub struct OutboundPayments {
    pub ach: Option<rt::Part<inbound_transfers::Ach>>,
    pub us_domestic_wire: Option<rt::Part<outbound_payments::UsDomesticWire>>,
}

impl rt::Blank for OutboundPayments {
    const BLANK: Self = Self {
        ach: rt::Blank::BLANK,
        us_domestic_wire: rt::Blank::BLANK,
    };
}

impl rt::Record for OutboundPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_financial_accounts_resource_outbound_payments",
            constants: &[],
            fields: &[
                rt::Field("ach", rt::OPTIONAL),
                rt::Field("us_domestic_wire", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.ach,
            _ => &self.us_domestic_wire,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.ach,
            _ => &mut self.us_domestic_wire,
        }
    }
}

rt::record_traits!(OutboundPayments);

/// OutboundTransfers contains outbound transfers features for a FinancialAccount.
///
/// An object in `outbound_transfers` of [`TreasuryFinancialAccountFeatures`](crate::TreasuryFinancialAccountFeatures).
#[derive(Clone)]
#[non_exhaustive]
pub struct OutboundTransfers {
    pub ach: Option<rt::Part<inbound_transfers::Ach>>,
    pub us_domestic_wire: Option<rt::Part<outbound_payments::UsDomesticWire>>,
}

impl rt::Blank for OutboundTransfers {
    const BLANK: Self = Self {
        ach: rt::Blank::BLANK,
        us_domestic_wire: rt::Blank::BLANK,
    };
}

impl rt::Record for OutboundTransfers {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_financial_accounts_resource_outbound_transfers",
            constants: &[],
            fields: &[
                rt::Field("ach", rt::OPTIONAL),
                rt::Field("us_domestic_wire", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.ach,
            _ => &self.us_domestic_wire,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.ach,
            _ => &mut self.us_domestic_wire,
        }
    }
}

rt::record_traits!(OutboundTransfers);
