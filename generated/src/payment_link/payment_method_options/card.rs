// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.card` of [`PaymentLink`](crate::PaymentLink).

pub use crate::checkout_session::payment_method_options::card::restrictions;

/// An object in `payment_method_options.card.restrictions` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct Restrictions {
    /// The card brands to block. If a customer enters or selects a card belonging to a blocked brand,
    /// they can't complete the payment.
    pub brands_blocked: Vec<
        crate::checkout_session::payment_method_options::card::restrictions::BrandsBlocked,
    >,
}

impl rt::Blank for Restrictions {
    const BLANK: Self = Self {
        brands_blocked: rt::Blank::BLANK,
    };
}

impl rt::Record for Restrictions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_links_resource_card_restrictions",
            constants: &[],
            fields: &[rt::Field("brands_blocked", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.brands_blocked
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.brands_blocked
    }
}

rt::record_traits!(Restrictions);
