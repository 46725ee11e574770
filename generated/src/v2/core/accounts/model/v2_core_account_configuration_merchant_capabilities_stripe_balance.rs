// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::V2CoreAccountConfigurationCapabilitiesStripeBalancePayouts;

/// Capabilities that enable the merchant to manage their Stripe Balance (/v1/balance).
///
/// The object at `v2.core.account/configuration/merchant/capabilities/stripe_balance`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountConfigurationMerchantCapabilitiesStripeBalance {
    /// Enables this Account to complete payouts from their Stripe Balance (/v1/balance).
    pub payouts: Option<
        Part<V2CoreAccountConfigurationCapabilitiesStripeBalancePayouts>,
    >,
}

impl Blank for V2CoreAccountConfigurationMerchantCapabilitiesStripeBalance {
    const BLANK: Self = Self { payouts: Blank::BLANK };
}

impl Record for V2CoreAccountConfigurationMerchantCapabilitiesStripeBalance {
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
            fields: &[Field("payouts", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.payouts
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.payouts
    }
}

impl std::fmt::Debug for V2CoreAccountConfigurationMerchantCapabilitiesStripeBalance {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountConfigurationMerchantCapabilitiesStripeBalance);
