// Written by `cargo xtask generate`. Do not edit.
//! What is in `total_details` of [`CheckoutSession`](crate::CheckoutSession).

#[cfg(feature = "checkout-sessions")]
pub mod breakdown;

/// An object in `total_details.breakdown` of [`CheckoutSession`](crate::CheckoutSession), `total_details.breakdown` of [`Quote`](crate::Quote) and 2 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct Breakdown {
    /// The aggregated discounts.
    pub discounts: Vec<crate::item::Discount>,
    /// The aggregated tax amounts by rate.
    pub taxes: Vec<crate::item::Tax>,
}

impl rt::Blank for Breakdown {
    const BLANK: Self = Self {
        discounts: rt::Blank::BLANK,
        taxes: rt::Blank::BLANK,
    };
}

impl rt::Record for Breakdown {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_total_details_resource_breakdown | quotes_resource_total_details_resource_breakdown",
            constants: &[],
            fields: &[
                rt::Field("discounts", rt::REQUIRED),
                rt::Field("taxes", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.discounts,
            _ => &self.taxes,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.discounts,
            _ => &mut self.taxes,
        }
    }
}

rt::record_traits!(Breakdown);
