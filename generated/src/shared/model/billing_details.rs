// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, Record, SECRET, Shape, boxed, debug,
};
use crate::Address;

/// The schema `billing_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingDetails {
    /// Billing address.
    pub address: Option<Part<Address>>,
    /// Email address.
    pub email: Option<String>,
    /// Full name.
    pub name: Option<String>,
    /// Billing phone number (including extension).
    pub phone: Option<String>,
    /// Taxpayer identification number. Used only for transactions between LATAM buyers and non-LATAM
    /// sellers.
    pub tax_id: Option<String>,
}

impl Blank for BillingDetails {
    const BLANK: Self = Self {
        address: Blank::BLANK,
        email: Blank::BLANK,
        name: Blank::BLANK,
        phone: Blank::BLANK,
        tax_id: Blank::BLANK,
    };
}

impl Record for BillingDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing_details",
            constants: &[],
            fields: &[
                Field("address", NULLABLE),
                Field("email", NULLABLE),
                Field("name", NULLABLE),
                Field("phone", NULLABLE),
                Field("tax_id", NULLABLE | SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.address,
            1 => &self.email,
            2 => &self.name,
            3 => &self.phone,
            _ => &self.tax_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.email,
            2 => &mut self.name,
            3 => &mut self.phone,
            _ => &mut self.tax_id,
        }
    }
}

impl std::fmt::Debug for BillingDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingDetails);
