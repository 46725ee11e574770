// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};
use crate::{InboundFlow, OutboundFlow};

/// Restrictions that a Connect Platform has placed on this FinancialAccount.
///
/// The schema `treasury_financial_accounts_resource_platform_restrictions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountsResourcePlatformRestrictions {
    /// Restricts all inbound money movement.
    pub inbound_flows: Option<InboundFlow>,
    /// Restricts all outbound money movement.
    pub outbound_flows: Option<OutboundFlow>,
}

impl Blank for TreasuryFinancialAccountsResourcePlatformRestrictions {
    const BLANK: Self = Self {
        inbound_flows: Blank::BLANK,
        outbound_flows: Blank::BLANK,
    };
}

impl Record for TreasuryFinancialAccountsResourcePlatformRestrictions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_financial_accounts_resource_platform_restrictions",
            constants: &[],
            fields: &[
                Field("inbound_flows", NULLABLE),
                Field("outbound_flows", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.inbound_flows,
            _ => &self.outbound_flows,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.inbound_flows,
            _ => &mut self.outbound_flows,
        }
    }
}

impl std::fmt::Debug for TreasuryFinancialAccountsResourcePlatformRestrictions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryFinancialAccountsResourcePlatformRestrictions);
