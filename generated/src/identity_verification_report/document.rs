// Written by `cargo xtask generate`. Do not edit.
//! What is in `document` of [`IdentityVerificationReport`](crate::IdentityVerificationReport).

#[cfg(feature = "identity-verification_reports")]
pub mod error;
#[cfg(feature = "identity-verification_reports")]
pub use crate::customer::Address;
#[cfg(feature = "identity-verification_reports")]
pub use crate::person::Dob;

#[cfg(feature = "identity-verification_reports")]
/// An object in `document.error` of [`IdentityVerificationReport`](crate::IdentityVerificationReport).
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
            name: "gelato_document_report_error",
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

#[cfg(feature = "identity-verification_reports")]
/// Point in Time
///
/// An object in `document.expiration_date` of [`IdentityVerificationReport`](crate::IdentityVerificationReport).
#[derive(Clone)]
#[non_exhaustive]
pub struct ExpirationDate {
    /// Numerical day between 1 and 31.
    pub day: Option<i64>,
    /// Numerical month between 1 and 12.
    pub month: Option<i64>,
    /// The four-digit year.
    pub year: Option<i64>,
}

#[cfg(feature = "identity-verification_reports")]
impl rt::Blank for ExpirationDate {
    const BLANK: Self = Self {
        day: rt::Blank::BLANK,
        month: rt::Blank::BLANK,
        year: rt::Blank::BLANK,
    };
}

#[cfg(feature = "identity-verification_reports")]
impl rt::Record for ExpirationDate {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "gelato_data_document_report_expiration_date",
            constants: &[],
            fields: &[
                rt::Field("day", rt::NULLABLE),
                rt::Field("month", rt::NULLABLE),
                rt::Field("year", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.day,
            1 => &self.month,
            _ => &self.year,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.day,
            1 => &mut self.month,
            _ => &mut self.year,
        }
    }
}

#[cfg(feature = "identity-verification_reports")]
rt::record_traits!(ExpirationDate);

#[cfg(feature = "identity-verification_reports")]
/// Point in Time
///
/// An object in `document.issued_date` of [`IdentityVerificationReport`](crate::IdentityVerificationReport).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuedDate {
    /// Numerical day between 1 and 31.
    pub day: Option<i64>,
    /// Numerical month between 1 and 12.
    pub month: Option<i64>,
    /// The four-digit year.
    pub year: Option<i64>,
}

#[cfg(feature = "identity-verification_reports")]
impl rt::Blank for IssuedDate {
    const BLANK: Self = Self {
        day: rt::Blank::BLANK,
        month: rt::Blank::BLANK,
        year: rt::Blank::BLANK,
    };
}

#[cfg(feature = "identity-verification_reports")]
impl rt::Record for IssuedDate {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "gelato_data_document_report_issued_date",
            constants: &[],
            fields: &[
                rt::Field("day", rt::NULLABLE),
                rt::Field("month", rt::NULLABLE),
                rt::Field("year", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.day,
            1 => &self.month,
            _ => &self.year,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.day,
            1 => &mut self.month,
            _ => &mut self.year,
        }
    }
}

#[cfg(feature = "identity-verification_reports")]
rt::record_traits!(IssuedDate);

/// Sex of the person in the document.
#[non_exhaustive]
pub enum Sex {
    /// `[redacted]`
    Redacted,
    /// `female`
    Female,
    /// `male`
    Male,
    /// `unknown`
    UnknownValue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Sex {
    Redacted = "[redacted]",
    Female = "female",
    Male = "male",
    UnknownValue = "unknown",
});

#[cfg(feature = "identity-verification_reports")]
/// Status of this `document` check.
#[non_exhaustive]
pub enum Status {
    /// `unverified`
    Unverified,
    /// `verified`
    Verified,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "identity-verification_reports")]
rt::open_enum!(Status {
    Unverified = "unverified",
    Verified = "verified",
});

#[cfg(feature = "identity-verification_reports")]
/// Type of the document.
#[non_exhaustive]
pub enum Type {
    /// `driving_license`
    DrivingLicense,
    /// `id_card`
    IdCard,
    /// `passport`
    Passport,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "identity-verification_reports")]
rt::open_enum!(Type {
    DrivingLicense = "driving_license",
    IdCard = "id_card",
    Passport = "passport",
});
