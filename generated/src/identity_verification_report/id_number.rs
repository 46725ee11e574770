// Written by `cargo xtask generate`. Do not edit.
//! What is in `id_number` of [`IdentityVerificationReport`](crate::IdentityVerificationReport).

#[cfg(feature = "identity-verification_reports")]
pub mod error;
#[cfg(feature = "identity-verification_reports")]
pub use crate::identity_verification_report::document::Status;
#[cfg(feature = "identity-verification_reports")]
pub use crate::person::Dob;

#[cfg(feature = "identity-verification_reports")]
/// An object in `id_number.error` of [`IdentityVerificationReport`](crate::IdentityVerificationReport).
#[derive(Clone)]
#[non_exhaustive]
pub struct Error {
    /// A short machine-readable string giving the reason for the verification failure.
    pub code: Option<error::Code>,
    /// A human-readable message giving the reason for the failure. These messages can be shown to your
    /// users.
    pub reason: Option<String>,
}

#[cfg(feature = "identity-verification_reports")]
impl rt::Blank for Error {
    const BLANK: Self = Self {
        code: rt::Blank::BLANK,
        reason: rt::Blank::BLANK,
    };
}

#[cfg(feature = "identity-verification_reports")]
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
            name: "gelato_id_number_report_error",
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

#[cfg(feature = "identity-verification_reports")]
rt::record_traits!(Error);

/// Type of ID number.
#[non_exhaustive]
pub enum IdNumberType {
    /// `br_cpf`
    BrCpf,
    /// `sg_nric`
    SgNric,
    /// `us_ssn`
    UsSsn,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(IdNumberType {
    BrCpf = "br_cpf",
    SgNric = "sg_nric",
    UsSsn = "us_ssn",
});
