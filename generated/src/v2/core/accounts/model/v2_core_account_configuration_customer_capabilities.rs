// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax;

/// Capabilities that have been requested on the Customer Configuration.
///
/// The object at `v2.core.account/configuration/customer/capabilities`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountConfigurationCustomerCapabilities {
    /// Generates requirements for enabling automatic indirect tax calculation on this customer's
    /// invoices or subscriptions. Recommended to request this capability if planning to enable
    /// automatic tax calculation on this customer's invoices or subscriptions.
    pub automatic_indirect_tax: Option<
        Part<V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax>,
    >,
}

impl Blank for V2CoreAccountConfigurationCustomerCapabilities {
    const BLANK: Self = Self {
        automatic_indirect_tax: Blank::BLANK,
    };
}

impl Record for V2CoreAccountConfigurationCustomerCapabilities {
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
            fields: &[Field("automatic_indirect_tax", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.automatic_indirect_tax
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.automatic_indirect_tax
    }
}

impl std::fmt::Debug for V2CoreAccountConfigurationCustomerCapabilities {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountConfigurationCustomerCapabilities);
