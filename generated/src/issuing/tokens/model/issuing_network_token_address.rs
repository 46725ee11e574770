// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `issuing_network_token_address`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingNetworkTokenAddress {
    /// The street address of the cardholder tokenizing the card.
    pub line1: String,
    /// The postal code of the cardholder tokenizing the card.
    pub postal_code: String,
}

impl Blank for IssuingNetworkTokenAddress {
    const BLANK: Self = Self {
        line1: Blank::BLANK,
        postal_code: Blank::BLANK,
    };
}

impl Record for IssuingNetworkTokenAddress {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_network_token_address",
            constants: &[],
            fields: &[Field("line1", REQUIRED), Field("postal_code", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.line1,
            _ => &self.postal_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.line1,
            _ => &mut self.postal_code,
        }
    }
}

impl std::fmt::Debug for IssuingNetworkTokenAddress {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingNetworkTokenAddress);
