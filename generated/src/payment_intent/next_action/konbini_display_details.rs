// Written by `cargo xtask generate`. Do not edit.
//! What is in `next_action.konbini_display_details` of [`PaymentIntent`](crate::PaymentIntent).

pub mod stores;

/// An object in `next_action.konbini_display_details.stores` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Stores {
    /// FamilyMart instruction details.
    pub familymart: Option<rt::Part<stores::Familymart>>,
    /// Lawson instruction details.
    pub lawson: Option<rt::Part<stores::Lawson>>,
    /// Ministop instruction details.
    pub ministop: Option<rt::Part<stores::Ministop>>,
    /// Seicomart instruction details.
    pub seicomart: Option<rt::Part<stores::Seicomart>>,
}

impl rt::Blank for Stores {
    const BLANK: Self = Self {
        familymart: rt::Blank::BLANK,
        lawson: rt::Blank::BLANK,
        ministop: rt::Blank::BLANK,
        seicomart: rt::Blank::BLANK,
    };
}

impl rt::Record for Stores {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_next_action_konbini_stores",
            constants: &[],
            fields: &[
                rt::Field("familymart", rt::NULLABLE),
                rt::Field("lawson", rt::NULLABLE),
                rt::Field("ministop", rt::NULLABLE),
                rt::Field("seicomart", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.familymart,
            1 => &self.lawson,
            2 => &self.ministop,
            _ => &self.seicomart,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.familymart,
            1 => &mut self.lawson,
            2 => &mut self.ministop,
            _ => &mut self.seicomart,
        }
    }
}

rt::record_traits!(Stores);
