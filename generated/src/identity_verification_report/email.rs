// Written by `cargo xtask generate`. Do not edit.
//! What is in `email` of [`IdentityVerificationReport`](crate::IdentityVerificationReport).

pub mod error;
pub use crate::identity_verification_report::document::Status;

/// An object in `email.error` of [`IdentityVerificationReport`](crate::IdentityVerificationReport).
#[derive(Clone)]
#[non_exhaustive]
pub struct Error {
    /// A short machine-readable string giving the reason for the verification failure.
    pub code: Option<error::Code>,
    /// A human-readable message giving the reason for the failure. These messages can be shown to your
    /// users.
    pub reason: Option<String>,
}

impl rt::Blank for Error {
    const BLANK: Self = Self {
        code: rt::Blank::BLANK,
        reason: rt::Blank::BLANK,
    };
}

impl rt::Record for Error {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "gelato_email_report_error",
            constants: &[],
            fields: &[rt::Field("code", rt::NULLABLE), rt::Field("reason", rt::NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.code,
            _ => &self.reason,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.code,
            _ => &mut self.reason,
        }
    }
}

rt::record_traits!(Error);
