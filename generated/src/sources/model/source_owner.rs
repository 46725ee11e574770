// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::Address;

/// The schema `source_owner`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceOwner {
    /// Owner's address.
    pub address: Option<Part<Address>>,
    /// Owner's email address.
    pub email: Option<String>,
    /// Owner's full name.
    pub name: Option<String>,
    /// Owner's phone number (including extension).
    pub phone: Option<String>,
    /// Verified owner's address. Verified values are verified or provided by the payment method
    /// directly (and if supported) at the time of authorization or settlement. They cannot be set or
    /// mutated.
    pub verified_address: Option<Part<Address>>,
    /// Verified owner's email address. Verified values are verified or provided by the payment method
    /// directly (and if supported) at the time of authorization or settlement. They cannot be set or
    /// mutated.
    pub verified_email: Option<String>,
    /// Verified owner's full name. Verified values are verified or provided by the payment method
    /// directly (and if supported) at the time of authorization or settlement. They cannot be set or
    /// mutated.
    pub verified_name: Option<String>,
    /// Verified owner's phone number (including extension). Verified values are verified or provided by
    /// the payment method directly (and if supported) at the time of authorization or settlement. They
    /// cannot be set or mutated.
    pub verified_phone: Option<String>,
}

impl Blank for SourceOwner {
    const BLANK: Self = Self {
        address: Blank::BLANK,
        email: Blank::BLANK,
        name: Blank::BLANK,
        phone: Blank::BLANK,
        verified_address: Blank::BLANK,
        verified_email: Blank::BLANK,
        verified_name: Blank::BLANK,
        verified_phone: Blank::BLANK,
    };
}

impl Record for SourceOwner {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "source_owner",
            constants: &[],
            fields: &[
                Field("address", NULLABLE),
                Field("email", NULLABLE),
                Field("name", NULLABLE),
                Field("phone", NULLABLE),
                Field("verified_address", NULLABLE),
                Field("verified_email", NULLABLE),
                Field("verified_name", NULLABLE),
                Field("verified_phone", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.address,
            1 => &self.email,
            2 => &self.name,
            3 => &self.phone,
            4 => &self.verified_address,
            5 => &self.verified_email,
            6 => &self.verified_name,
            _ => &self.verified_phone,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.email,
            2 => &mut self.name,
            3 => &mut self.phone,
            4 => &mut self.verified_address,
            5 => &mut self.verified_email,
            6 => &mut self.verified_name,
            _ => &mut self.verified_phone,
        }
    }
}

impl std::fmt::Debug for SourceOwner {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SourceOwner);
