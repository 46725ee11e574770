// Written by `cargo xtask generate`. Do not edit.
//! What is in `configuration.recipient` of [`V2CoreAccount`](crate::V2CoreAccount).

pub mod capabilities;

/// Capabilities that have been requested on the Recipient Configuration.
///
/// An object in `configuration.recipient.capabilities` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Capabilities {
    /// Capabilities that enable the recipient to manage their Stripe Balance (/v1/balance).
    pub stripe_balance: Option<rt::Part<capabilities::StripeBalance>>,
}

impl rt::Blank for Capabilities {
    const BLANK: Self = Self {
        stripe_balance: rt::Blank::BLANK,
    };
}

impl rt::Record for Capabilities {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[rt::Field("stripe_balance", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.stripe_balance
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.stripe_balance
    }
}

rt::record_traits!(Capabilities);
