// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `gelato_email_report_error`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GelatoEmailReportError {
    /// A short machine-readable string giving the reason for the verification failure.
    pub code: Option<GelatoEmailReportErrorCode>,
    /// A human-readable message giving the reason for the failure. These messages can be shown to your
    /// users.
    pub reason: Option<String>,
}

impl Blank for GelatoEmailReportError {
    const BLANK: Self = Self {
        code: Blank::BLANK,
        reason: Blank::BLANK,
    };
}

impl Record for GelatoEmailReportError {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "gelato_email_report_error",
            constants: &[],
            fields: &[Field("code", NULLABLE), Field("reason", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.code,
            _ => &self.reason,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.code,
            _ => &mut self.reason,
        }
    }
}

impl std::fmt::Debug for GelatoEmailReportError {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(GelatoEmailReportError);

/// A short machine-readable string giving the reason for the verification failure.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GelatoEmailReportErrorCode {
    /// `email_unverified_other`
    EmailUnverifiedOther,
    /// `email_verification_declined`
    EmailVerificationDeclined,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(GelatoEmailReportErrorCode {
    EmailUnverifiedOther = "email_unverified_other",
    EmailVerificationDeclined = "email_verification_declined",
});
