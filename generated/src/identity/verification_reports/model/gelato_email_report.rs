// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::GelatoEmailReportError;

/// Result from a email check
///
/// The schema `gelato_email_report`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GelatoEmailReport {
    /// Email to be verified.
    pub email: Option<String>,
    /// Details on the verification error. Present when status is `unverified`.
    pub error: Option<Part<GelatoEmailReportError>>,
    /// Status of this `email` check.
    pub status: GelatoEmailReportStatus,
}

impl Blank for GelatoEmailReport {
    const BLANK: Self = Self {
        email: Blank::BLANK,
        error: Blank::BLANK,
        status: Blank::BLANK,
    };
}

impl Record for GelatoEmailReport {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "gelato_email_report",
            constants: &[],
            fields: &[
                Field("email", NULLABLE),
                Field("error", NULLABLE),
                Field("status", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.email,
            1 => &self.error,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.email,
            1 => &mut self.error,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for GelatoEmailReport {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(GelatoEmailReport);

/// Status of this `email` check.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GelatoEmailReportStatus {
    /// `unverified`
    Unverified,
    /// `verified`
    Verified,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(GelatoEmailReportStatus {
    Unverified = "unverified",
    Verified = "verified",
});
