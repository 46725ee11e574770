// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::V2CoreAccountConfigurationRecipientCapabilitiesStripeBalance;

/// Capabilities that have been requested on the Recipient Configuration.
///
/// The object at `v2.core.account/configuration/recipient/capabilities`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountConfigurationRecipientCapabilities {
    /// Capabilities that enable the recipient to manage their Stripe Balance (/v1/balance).
    pub stripe_balance: Option<
        Part<V2CoreAccountConfigurationRecipientCapabilitiesStripeBalance>,
    >,
}

impl Blank for V2CoreAccountConfigurationRecipientCapabilities {
    const BLANK: Self = Self {
        stripe_balance: Blank::BLANK,
    };
}

impl Record for V2CoreAccountConfigurationRecipientCapabilities {
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
            fields: &[Field("stripe_balance", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.stripe_balance
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.stripe_balance
    }
}

impl std::fmt::Debug for V2CoreAccountConfigurationRecipientCapabilities {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountConfigurationRecipientCapabilities);
