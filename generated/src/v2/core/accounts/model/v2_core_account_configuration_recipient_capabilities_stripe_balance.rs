// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::{
    V2CoreAccountConfigurationCapabilitiesStripeBalancePayouts,
    V2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers,
};

/// Capabilities that enable the recipient to manage their Stripe Balance (/v1/balance).
///
/// The object at `v2.core.account/configuration/recipient/capabilities/stripe_balance`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountConfigurationRecipientCapabilitiesStripeBalance {
    /// Enables this Account to complete payouts from their Stripe Balance (/v1/balance).
    pub payouts: Option<
        Part<V2CoreAccountConfigurationCapabilitiesStripeBalancePayouts>,
    >,
    /// Enables this Account to receive /v1/transfers into their Stripe Balance (/v1/balance).
    pub stripe_transfers: Option<
        Part<V2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers>,
    >,
}

impl Blank for V2CoreAccountConfigurationRecipientCapabilitiesStripeBalance {
    const BLANK: Self = Self {
        payouts: Blank::BLANK,
        stripe_transfers: Blank::BLANK,
    };
}

impl Record for V2CoreAccountConfigurationRecipientCapabilitiesStripeBalance {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[Field("payouts", OPTIONAL), Field("stripe_transfers", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.payouts,
            _ => &self.stripe_transfers,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.payouts,
            _ => &mut self.stripe_transfers,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountConfigurationRecipientCapabilitiesStripeBalance {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountConfigurationRecipientCapabilitiesStripeBalance);
