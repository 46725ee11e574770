// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::V2CoreAccountConfigurationCustomerShippingAddress;

/// The customer's shipping information. Appears on invoices emailed to this customer.
///
/// The object at `v2.core.account/configuration/customer/shipping`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountConfigurationCustomerShipping {
    /// Customer shipping address.
    pub address: Option<Part<V2CoreAccountConfigurationCustomerShippingAddress>>,
    /// Customer name.
    pub name: Option<String>,
    /// Customer phone (including extension).
    pub phone: Option<String>,
}

impl Blank for V2CoreAccountConfigurationCustomerShipping {
    const BLANK: Self = Self {
        address: Blank::BLANK,
        name: Blank::BLANK,
        phone: Blank::BLANK,
    };
}

impl Record for V2CoreAccountConfigurationCustomerShipping {
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
            fields: &[
                Field("address", OPTIONAL),
                Field("name", OPTIONAL),
                Field("phone", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.address,
            1 => &self.name,
            _ => &self.phone,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.name,
            _ => &mut self.phone,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountConfigurationCustomerShipping {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountConfigurationCustomerShipping);
