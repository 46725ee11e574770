// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::GelatoSelfieReportError;

/// Result from a selfie check
///
/// The schema `gelato_selfie_report`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GelatoSelfieReport {
    /// ID of the [File](https://docs.stripe.com/api/files) holding the image of the identity document
    /// used in this check.
    pub document: Option<String>,
    /// Details on the verification error. Present when status is `unverified`.
    pub error: Option<Part<GelatoSelfieReportError>>,
    /// ID of the [File](https://docs.stripe.com/api/files) holding the image of the selfie used in this
    /// check.
    pub selfie: Option<String>,
    /// Status of this `selfie` check.
    pub status: GelatoSelfieReportStatus,
}

impl Blank for GelatoSelfieReport {
    const BLANK: Self = Self {
        document: Blank::BLANK,
        error: Blank::BLANK,
        selfie: Blank::BLANK,
        status: Blank::BLANK,
    };
}

impl Record for GelatoSelfieReport {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "gelato_selfie_report",
            constants: &[],
            fields: &[
                Field("document", NULLABLE),
                Field("error", NULLABLE),
                Field("selfie", NULLABLE),
                Field("status", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.document,
            1 => &self.error,
            2 => &self.selfie,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.document,
            1 => &mut self.error,
            2 => &mut self.selfie,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for GelatoSelfieReport {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(GelatoSelfieReport);

/// Status of this `selfie` check.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GelatoSelfieReportStatus {
    /// `unverified`
    Unverified,
    /// `verified`
    Verified,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(GelatoSelfieReportStatus {
    Unverified = "unverified",
    Verified = "verified",
});
