// Written by `cargo xtask generate`. Do not edit.
//! What is in `outbound_payments` of [`TreasuryFinancialAccountFeatures`](crate::TreasuryFinancialAccountFeatures).

pub use crate::treasury_financial_account_features::card_issuing as ach;
pub use crate::treasury_financial_account_features::card_issuing as us_domestic_wire;
pub use crate::treasury_financial_account_features::inbound_transfers::Ach;

/// Toggle settings for enabling/disabling a feature
///
/// An object in `outbound_payments.us_domestic_wire` of [`TreasuryFinancialAccountFeatures`](crate::TreasuryFinancialAccountFeatures) and `outbound_transfers.us_domestic_wire` of [`TreasuryFinancialAccountFeatures`](crate::TreasuryFinancialAccountFeatures).
#[derive(Clone)]
#[non_exhaustive]
pub struct UsDomesticWire {
    /// Whether the FinancialAccount should have the Feature.
    pub requested: bool,
    /// Whether the Feature is operational.
    pub status: crate::treasury_financial_account_features::card_issuing::Status,
    /// Additional details; includes at least one entry when the status is not `active`.
    pub status_details: Vec<
        crate::treasury_financial_account_features::card_issuing::StatusDetail,
    >,
}

impl rt::Blank for UsDomesticWire {
    const BLANK: Self = Self {
        requested: rt::Blank::BLANK,
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for UsDomesticWire {
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

rt::record_traits!(UsDomesticWire);
