// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options` of [`PaymentLink`](crate::PaymentLink).

pub mod card;

/// An object in `payment_method_options.card` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct Card {
    /// Restrictions to apply to the card payment method. For example, you can block specific card
    /// brands.
    pub restrictions: Option<rt::Part<card::Restrictions>>,
}

impl rt::Blank for Card {
    const BLANK: Self = Self {
        restrictions: rt::Blank::BLANK,
    };
}

impl rt::Record for Card {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_links_resource_card_payment_method_options",
            constants: &[],
            fields: &[rt::Field("restrictions", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.restrictions
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.restrictions
    }
}

rt::record_traits!(Card);
