// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::Address;

/// The schema `confirmation_tokens_resource_shipping`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmationTokensResourceShipping {
    pub address: Part<Address>,
    /// Recipient name.
    pub name: String,
    /// Recipient phone (including extension).
    pub phone: Option<String>,
}

impl Record for ConfirmationTokensResourceShipping {
    fn blank() -> Self {
        Self {
            address: blank(),
            name: blank(),
            phone: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "confirmation_tokens_resource_shipping",
            constants: &[],
            fields: &[
                Field("address", REQUIRED),
                Field("name", REQUIRED),
                Field("phone", NULLABLE),
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

impl std::fmt::Debug for ConfirmationTokensResourceShipping {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ConfirmationTokensResourceShipping);
