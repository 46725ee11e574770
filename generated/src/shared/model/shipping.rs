// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, Record, Shape, boxed, debug,
};
use crate::Address;

/// The schema `shipping`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Shipping {
    pub address: Option<Part<Address>>,
    /// The delivery service that shipped a physical product, such as Fedex, UPS, USPS, etc.
    pub carrier: Option<String>,
    /// Recipient name.
    pub name: Option<String>,
    /// Recipient phone (including extension).
    pub phone: Option<String>,
    /// The tracking number for a physical product, obtained from the delivery service. If multiple
    /// tracking numbers were generated for this purchase, please separate them with commas.
    pub tracking_number: Option<String>,
}

impl Blank for Shipping {
    const BLANK: Self = Self {
        address: Blank::BLANK,
        carrier: Blank::BLANK,
        name: Blank::BLANK,
        phone: Blank::BLANK,
        tracking_number: Blank::BLANK,
    };
}

impl Record for Shipping {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "shipping",
            constants: &[],
            fields: &[
                Field("address", OPTIONAL),
                Field("carrier", NULLABLE),
                Field("name", OPTIONAL),
                Field("phone", NULLABLE),
                Field("tracking_number", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.address,
            1 => &self.carrier,
            2 => &self.name,
            3 => &self.phone,
            _ => &self.tracking_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.carrier,
            2 => &mut self.name,
            3 => &mut self.phone,
            _ => &mut self.tracking_number,
        }
    }
}

impl std::fmt::Debug for Shipping {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(Shipping);
