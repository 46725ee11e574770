// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `tax_id_verification`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxIdVerification {
    /// Verification status, one of `pending`, `verified`, `unverified`, or `unavailable`.
    pub status: TaxIdVerificationStatus,
    /// Verified address.
    pub verified_address: Option<String>,
    /// Verified name.
    pub verified_name: Option<String>,
}

impl Blank for TaxIdVerification {
    const BLANK: Self = Self {
        status: Blank::BLANK,
        verified_address: Blank::BLANK,
        verified_name: Blank::BLANK,
    };
}

impl Record for TaxIdVerification {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_id_verification",
            constants: &[],
            fields: &[
                Field("status", REQUIRED),
                Field("verified_address", NULLABLE),
                Field("verified_name", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.status,
            1 => &self.verified_address,
            _ => &self.verified_name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.status,
            1 => &mut self.verified_address,
            _ => &mut self.verified_name,
        }
    }
}

impl std::fmt::Debug for TaxIdVerification {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxIdVerification);

/// Verification status, one of `pending`, `verified`, `unverified`, or `unavailable`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaxIdVerificationStatus {
    /// `pending`
    Pending,
    /// `unavailable`
    Unavailable,
    /// `unverified`
    Unverified,
    /// `verified`
    Verified,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TaxIdVerificationStatus {
    Pending = "pending",
    Unavailable = "unavailable",
    Unverified = "unverified",
    Verified = "verified",
});
