// Written by `cargo xtask generate`. Do not edit.
//! What is in `wallet_options` of [`CheckoutSession`](crate::CheckoutSession).

pub mod link;

/// An object in `wallet_options.link` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Link {
    /// Describes whether Checkout should display Link. Defaults to `auto`.
    pub display: Option<link::Display>,
}

impl rt::Blank for Link {
    const BLANK: Self = Self { display: rt::Blank::BLANK };
}

impl rt::Record for Link {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "checkout_link_wallet_options",
            constants: &[],
            fields: &[rt::Field("display", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.display
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.display
    }
}

rt::record_traits!(Link);
