// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{CustomerTaxLocation, CustomerTaxProvider};

/// The schema `customer_tax`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerTax {
    /// Surfaces if automatic tax computation is possible given the current customer location
    /// information.
    pub automatic_tax: CustomerTaxAutomaticTax,
    /// A recent IP address of the customer used for tax reporting and tax location inference.
    pub ip_address: Option<String>,
    /// The identified tax location of the customer.
    pub location: Option<Part<CustomerTaxLocation>>,
    /// The tax calculation provider used for location resolution. Defaults to `stripe` when not using a
    /// [third-party provider](https://docs.stripe.com/tax/third-party-apps).
    pub provider: CustomerTaxProvider,
}

impl Blank for CustomerTax {
    const BLANK: Self = Self {
        automatic_tax: Blank::BLANK,
        ip_address: Blank::BLANK,
        location: Blank::BLANK,
        provider: Blank::BLANK,
    };
}

impl Record for CustomerTax {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "customer_tax",
            constants: &[],
            fields: &[
                Field("automatic_tax", REQUIRED),
                Field("ip_address", NULLABLE),
                Field("location", NULLABLE),
                Field("provider", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.automatic_tax,
            1 => &self.ip_address,
            2 => &self.location,
            _ => &self.provider,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.automatic_tax,
            1 => &mut self.ip_address,
            2 => &mut self.location,
            _ => &mut self.provider,
        }
    }
}

impl std::fmt::Debug for CustomerTax {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CustomerTax);

/// Surfaces if automatic tax computation is possible given the current customer location
/// information.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerTaxAutomaticTax {
    /// `failed`
    Failed,
    /// `not_collecting`
    NotCollecting,
    /// `supported`
    Supported,
    /// `unrecognized_location`
    UnrecognizedLocation,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CustomerTaxAutomaticTax {
    Failed = "failed",
    NotCollecting = "not_collecting",
    Supported = "supported",
    UnrecognizedLocation = "unrecognized_location",
});
