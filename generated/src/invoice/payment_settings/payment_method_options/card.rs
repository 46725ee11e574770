// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_settings.payment_method_options.card` of [`Invoice`](crate::Invoice).

pub use crate::checkout_session::payment_method_options::card::RequestThreeDSecure;

/// An object in `payment_settings.payment_method_options.card.installments` of [`Invoice`](crate::Invoice).
#[derive(Clone)]
#[non_exhaustive]
pub struct Installments {
    /// Whether Installments are enabled for this Invoice.
    pub enabled: Option<bool>,
}

impl rt::Blank for Installments {
    const BLANK: Self = Self { enabled: rt::Blank::BLANK };
}

impl rt::Record for Installments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "invoice_installments_card",
            constants: &[],
            fields: &[rt::Field("enabled", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.enabled
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.enabled
    }
}

rt::record_traits!(Installments);
