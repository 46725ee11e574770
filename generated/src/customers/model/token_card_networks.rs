// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `token_card_networks`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TokenCardNetworks {
    /// The preferred network for co-branded cards. Can be `cartes_bancaires`, `mastercard`, `visa` or
    /// `invalid_preference` if requested network is not valid for the card.
    pub preferred: Option<String>,
}

impl Blank for TokenCardNetworks {
    const BLANK: Self = Self { preferred: Blank::BLANK };
}

impl Record for TokenCardNetworks {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "token_card_networks",
            constants: &[],
            fields: &[Field("preferred", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.preferred
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.preferred
    }
}

impl std::fmt::Debug for TokenCardNetworks {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TokenCardNetworks);
