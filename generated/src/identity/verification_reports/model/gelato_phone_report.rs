// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::GelatoPhoneReportError;

/// Result from a phone check
///
/// The schema `gelato_phone_report`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GelatoPhoneReport {
    /// Details on the verification error. Present when status is `unverified`.
    pub error: Option<Part<GelatoPhoneReportError>>,
    /// Phone to be verified.
    pub phone: Option<String>,
    /// Status of this `phone` check.
    pub status: GelatoPhoneReportStatus,
}

impl Blank for GelatoPhoneReport {
    const BLANK: Self = Self {
        error: Blank::BLANK,
        phone: Blank::BLANK,
        status: Blank::BLANK,
    };
}

impl Record for GelatoPhoneReport {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "gelato_phone_report",
            constants: &[],
            fields: &[
                Field("error", NULLABLE),
                Field("phone", NULLABLE),
                Field("status", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.error,
            1 => &self.phone,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.error,
            1 => &mut self.phone,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for GelatoPhoneReport {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(GelatoPhoneReport);

/// Status of this `phone` check.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GelatoPhoneReportStatus {
    /// `unverified`
    Unverified,
    /// `verified`
    Verified,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(GelatoPhoneReportStatus {
    Unverified = "unverified",
    Verified = "verified",
});
