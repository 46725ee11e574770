// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};
use crate::{CardLogo, CarrierText};

/// The schema `issuing_personalization_design_rejection_reasons`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingPersonalizationDesignRejectionReasons {
    /// The reason(s) the card logo was rejected.
    pub card_logo: Option<Vec<CardLogo>>,
    /// The reason(s) the carrier text was rejected.
    pub carrier_text: Option<Vec<CarrierText>>,
}

impl Blank for IssuingPersonalizationDesignRejectionReasons {
    const BLANK: Self = Self {
        card_logo: Blank::BLANK,
        carrier_text: Blank::BLANK,
    };
}

impl Record for IssuingPersonalizationDesignRejectionReasons {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_personalization_design_rejection_reasons",
            constants: &[],
            fields: &[Field("card_logo", NULLABLE), Field("carrier_text", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.card_logo,
            _ => &self.carrier_text,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.card_logo,
            _ => &mut self.carrier_text,
        }
    }
}

impl std::fmt::Debug for IssuingPersonalizationDesignRejectionReasons {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingPersonalizationDesignRejectionReasons);
