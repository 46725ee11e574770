// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `account_group_membership`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountGroupMembership {
    /// The group the account is in to determine their payments pricing, and null if the account is on
    /// customized pricing.
    /// [See the Platform pricing tool documentation](https://docs.stripe.com/connect/platform-pricing-tools)
    /// for details.
    pub payments_pricing: Option<String>,
}

impl Blank for AccountGroupMembership {
    const BLANK: Self = Self {
        payments_pricing: Blank::BLANK,
    };
}

impl Record for AccountGroupMembership {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "account_group_membership",
            constants: &[],
            fields: &[Field("payments_pricing", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.payments_pricing
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.payments_pricing
    }
}

impl std::fmt::Debug for AccountGroupMembership {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(AccountGroupMembership);
