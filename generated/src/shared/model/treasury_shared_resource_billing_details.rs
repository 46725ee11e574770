// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::Address;

/// The schema `treasury_shared_resource_billing_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasurySharedResourceBillingDetails {
    pub address: Part<Address>,
    /// Email address.
    pub email: Option<String>,
    /// Full name.
    pub name: Option<String>,
}

impl Record for TreasurySharedResourceBillingDetails {
    fn blank() -> Self {
        Self {
            address: blank(),
            email: blank(),
            name: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_shared_resource_billing_details",
            constants: &[],
            fields: &[
                Field("address", REQUIRED),
                Field("email", NULLABLE),
                Field("name", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.address,
            1 => &self.email,
            _ => &self.name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.email,
            _ => &mut self.name,
        }
    }
}

impl std::fmt::Debug for TreasurySharedResourceBillingDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasurySharedResourceBillingDetails);
