// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::TreasuryFinancialAccountsResourceTogglesSettingStatusDetails;

/// Toggle settings for enabling/disabling an inbound ACH specific feature
///
/// The schema `treasury_financial_accounts_resource_inbound_ach_toggle_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountsResourceInboundAchToggleSettings {
    /// Whether the FinancialAccount should have the Feature.
    pub requested: bool,
    /// Whether the Feature is operational.
    pub status: TreasuryFinancialAccountsResourceInboundAchToggleSettingsStatus,
    /// Additional details; includes at least one entry when the status is not `active`.
    pub status_details: Vec<
        TreasuryFinancialAccountsResourceTogglesSettingStatusDetails,
    >,
}

impl Blank for TreasuryFinancialAccountsResourceInboundAchToggleSettings {
    const BLANK: Self = Self {
        requested: Blank::BLANK,
        status: Blank::BLANK,
        status_details: Blank::BLANK,
    };
}

impl Record for TreasuryFinancialAccountsResourceInboundAchToggleSettings {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_financial_accounts_resource_inbound_ach_toggle_settings",
            constants: &[],
            fields: &[
                Field("requested", REQUIRED),
                Field("status", REQUIRED),
                Field("status_details", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.requested,
            1 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.requested,
            1 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

impl std::fmt::Debug for TreasuryFinancialAccountsResourceInboundAchToggleSettings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryFinancialAccountsResourceInboundAchToggleSettings);

/// Whether the Feature is operational.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryFinancialAccountsResourceInboundAchToggleSettingsStatus {
    /// `active`
    Active,
    /// `pending`
    Pending,
    /// `restricted`
    Restricted,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasuryFinancialAccountsResourceInboundAchToggleSettingsStatus {
    Active = "active",
    Pending = "pending",
    Restricted = "restricted",
});
