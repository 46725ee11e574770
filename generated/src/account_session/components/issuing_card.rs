// Written by `cargo xtask generate`. Do not edit.
//! What is in `components.issuing_card` of [`AccountSession`](crate::AccountSession).

/// An object in `components.issuing_card.features` of [`AccountSession`](crate::AccountSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Features {
    /// Whether to allow card management features.
    pub card_management: bool,
    /// Whether to allow card spend dispute management features.
    pub card_spend_dispute_management: bool,
    /// Whether to allow cardholder management features.
    pub cardholder_management: bool,
    /// Whether to allow spend control management features.
    pub spend_control_management: bool,
}

impl rt::Blank for Features {
    const BLANK: Self = Self {
        card_management: rt::Blank::BLANK,
        card_spend_dispute_management: rt::Blank::BLANK,
        cardholder_management: rt::Blank::BLANK,
        spend_control_management: rt::Blank::BLANK,
    };
}

impl rt::Record for Features {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "connect_embedded_issuing_card_features",
            constants: &[],
            fields: &[
                rt::Field("card_management", rt::REQUIRED),
                rt::Field("card_spend_dispute_management", rt::REQUIRED),
                rt::Field("cardholder_management", rt::REQUIRED),
                rt::Field("spend_control_management", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.card_management,
            1 => &self.card_spend_dispute_management,
            2 => &self.cardholder_management,
            _ => &self.spend_control_management,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.card_management,
            1 => &mut self.card_spend_dispute_management,
            2 => &mut self.cardholder_management,
            _ => &mut self.spend_control_management,
        }
    }
}

rt::record_traits!(Features);
