// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// The customer account's identified tax location, derived from `location_source`. Only rendered if
/// the `automatic_indirect_tax` feature is requested and `active`.
///
/// The object at `v2.core.account/configuration/customer/automatic_indirect_tax/location`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountConfigurationCustomerAutomaticIndirectTaxLocation {
    /// The identified tax country of the customer.
    pub country: Option<String>,
    /// The identified tax state, county, province, or region of the customer.
    pub state: Option<String>,
}

impl Blank for V2CoreAccountConfigurationCustomerAutomaticIndirectTaxLocation {
    const BLANK: Self = Self {
        country: Blank::BLANK,
        state: Blank::BLANK,
    };
}

impl Record for V2CoreAccountConfigurationCustomerAutomaticIndirectTaxLocation {
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
            fields: &[Field("country", OPTIONAL), Field("state", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.country,
            _ => &self.state,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.country,
            _ => &mut self.state,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountConfigurationCustomerAutomaticIndirectTaxLocation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountConfigurationCustomerAutomaticIndirectTaxLocation);
