// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::TreasuryFinancialAccountsResourceClosedStatusDetails;

/// The schema `treasury_financial_accounts_resource_status_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountsResourceStatusDetails {
    /// Details related to the closure of this FinancialAccount
    pub closed: Option<Part<TreasuryFinancialAccountsResourceClosedStatusDetails>>,
}

impl Blank for TreasuryFinancialAccountsResourceStatusDetails {
    const BLANK: Self = Self { closed: Blank::BLANK };
}

impl Record for TreasuryFinancialAccountsResourceStatusDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_financial_accounts_resource_status_details",
            constants: &[],
            fields: &[Field("closed", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.closed
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.closed
    }
}

impl std::fmt::Debug for TreasuryFinancialAccountsResourceStatusDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryFinancialAccountsResourceStatusDetails);
