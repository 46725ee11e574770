// Written by `cargo xtask generate`. Do not edit.
//! What is in `inbound_transfers` of [`TreasuryFinancialAccountFeatures`](crate::TreasuryFinancialAccountFeatures).

pub use crate::treasury_financial_account_features::card_issuing as ach;

/// Toggle settings for enabling/disabling an inbound ACH specific feature
///
/// An object in `inbound_transfers.ach` of [`TreasuryFinancialAccountFeatures`](crate::TreasuryFinancialAccountFeatures), `outbound_payments.ach` of [`TreasuryFinancialAccountFeatures`](crate::TreasuryFinancialAccountFeatures) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Ach {
    /// Whether the FinancialAccount should have the Feature.
    pub requested: bool,
    /// Whether the Feature is operational.
    pub status: crate::treasury_financial_account_features::card_issuing::Status,
    /// Additional details; includes at least one entry when the status is not `active`.
    pub status_details: Vec<
        crate::treasury_financial_account_features::card_issuing::StatusDetail,
    >,
}

impl rt::Blank for Ach {
    const BLANK: Self = Self {
        requested: rt::Blank::BLANK,
        status: rt::Blank::BLANK,
        status_details: rt::Blank::BLANK,
    };
}

impl rt::Record for Ach {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_financial_accounts_resource_inbound_ach_toggle_settings | treasury_financial_accounts_resource_outbound_ach_toggle_settings",
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

rt::record_traits!(Ach);
