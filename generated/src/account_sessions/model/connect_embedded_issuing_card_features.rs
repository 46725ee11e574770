// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `connect_embedded_issuing_card_features`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConnectEmbeddedIssuingCardFeatures {
    /// Whether to allow card management features.
    pub card_management: bool,
    /// Whether to allow card spend dispute management features.
    pub card_spend_dispute_management: bool,
    /// Whether to allow cardholder management features.
    pub cardholder_management: bool,
    /// Whether to allow spend control management features.
    pub spend_control_management: bool,
}

impl Blank for ConnectEmbeddedIssuingCardFeatures {
    const BLANK: Self = Self {
        card_management: Blank::BLANK,
        card_spend_dispute_management: Blank::BLANK,
        cardholder_management: Blank::BLANK,
        spend_control_management: Blank::BLANK,
    };
}

impl Record for ConnectEmbeddedIssuingCardFeatures {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "connect_embedded_issuing_card_features",
            constants: &[],
            fields: &[
                Field("card_management", REQUIRED),
                Field("card_spend_dispute_management", REQUIRED),
                Field("cardholder_management", REQUIRED),
                Field("spend_control_management", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.card_management,
            1 => &self.card_spend_dispute_management,
            2 => &self.cardholder_management,
            _ => &self.spend_control_management,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.card_management,
            1 => &mut self.card_spend_dispute_management,
            2 => &mut self.cardholder_management,
            _ => &mut self.spend_control_management,
        }
    }
}

impl std::fmt::Debug for ConnectEmbeddedIssuingCardFeatures {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ConnectEmbeddedIssuingCardFeatures);
