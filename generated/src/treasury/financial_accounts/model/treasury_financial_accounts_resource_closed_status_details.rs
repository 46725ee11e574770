// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `treasury_financial_accounts_resource_closed_status_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountsResourceClosedStatusDetails {
    /// The array that contains reasons for a FinancialAccount closure.
    pub reasons: Vec<TreasuryFinancialAccountsResourceClosedStatusDetailsReason>,
}

impl Blank for TreasuryFinancialAccountsResourceClosedStatusDetails {
    const BLANK: Self = Self { reasons: Blank::BLANK };
}

impl Record for TreasuryFinancialAccountsResourceClosedStatusDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_financial_accounts_resource_closed_status_details",
            constants: &[],
            fields: &[Field("reasons", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.reasons
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.reasons
    }
}

impl std::fmt::Debug for TreasuryFinancialAccountsResourceClosedStatusDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryFinancialAccountsResourceClosedStatusDetails);

/// The values of `treasury_financial_accounts_resource_closed_status_details/reasons[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryFinancialAccountsResourceClosedStatusDetailsReason {
    /// `account_rejected`
    AccountRejected,
    /// `closed_by_platform`
    ClosedByPlatform,
    /// `other`
    Other,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasuryFinancialAccountsResourceClosedStatusDetailsReason {
    AccountRejected = "account_rejected",
    ClosedByPlatform = "closed_by_platform",
    Other = "other",
});
