// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`IdentityVerificationReport`](crate::IdentityVerificationReport).

pub mod document;
#[cfg(feature = "identity-verification_reports")]
pub mod email;
pub mod id_number;
pub mod options;
#[cfg(feature = "identity-verification_reports")]
pub mod phone;
#[cfg(feature = "identity-verification_reports")]
pub mod selfie;

#[cfg(feature = "identity-verification_reports")]
/// Result from a document check
///
/// An object in `document` of [`IdentityVerificationReport`](crate::IdentityVerificationReport).
#[derive(Clone)]
#[non_exhaustive]
pub struct Document {
    /// Address as it appears in the document.
    pub address: Option<rt::Part<crate::customer::Address>>,
    /// Date of birth as it appears in the document.
    pub dob: Option<rt::Part<crate::person::Dob>>,
    /// Details on the verification error. Present when status is `unverified`.
    pub error: Option<rt::Part<document::Error>>,
    /// Expiration date of the document.
    pub expiration_date: Option<rt::Part<document::ExpirationDate>>,
    /// Array of [File](https://docs.stripe.com/api/files) ids containing images for this document.
    pub files: Option<Vec<String>>,
    /// First name as it appears in the document.
    pub first_name: Option<String>,
    /// Issued date of the document.
    pub issued_date: Option<rt::Part<document::IssuedDate>>,
    /// Issuing country of the document.
    pub issuing_country: Option<String>,
    /// Last name as it appears in the document.
    pub last_name: Option<String>,
    /// Document ID number.
    pub number: Option<String>,
    /// Sex of the person in the document.
    pub sex: Option<document::Sex>,
    /// Status of this `document` check.
    pub status: document::Status,
    /// Type of the document.
    pub type_: Option<document::Type>,
    /// Place of birth as it appears in the document.
    pub unparsed_place_of_birth: Option<String>,
    /// Sex as it appears in the document.
    pub unparsed_sex: Option<String>,
}

#[cfg(feature = "identity-verification_reports")]
impl rt::Blank for Document {
    const BLANK: Self = Self {
        address: rt::Blank::BLANK,
        dob: rt::Blank::BLANK,
        error: rt::Blank::BLANK,
        expiration_date: rt::Blank::BLANK,
        files: rt::Blank::BLANK,
        first_name: rt::Blank::BLANK,
        issued_date: rt::Blank::BLANK,
        issuing_country: rt::Blank::BLANK,
        last_name: rt::Blank::BLANK,
        number: rt::Blank::BLANK,
        sex: rt::Blank::BLANK,
        status: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
        unparsed_place_of_birth: rt::Blank::BLANK,
        unparsed_sex: rt::Blank::BLANK,
    };
}

#[cfg(feature = "identity-verification_reports")]
impl rt::Record for Document {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "gelato_document_report",
            constants: &[],
            fields: &[
                rt::Field("address", rt::NULLABLE),
                rt::Field("dob", rt::NULLABLE),
                rt::Field("error", rt::NULLABLE),
                rt::Field("expiration_date", rt::NULLABLE),
                rt::Field("files", rt::NULLABLE),
                rt::Field("first_name", rt::NULLABLE),
                rt::Field("issued_date", rt::NULLABLE),
                rt::Field("issuing_country", rt::NULLABLE),
                rt::Field("last_name", rt::NULLABLE),
                rt::Field("number", rt::NULLABLE | rt::SECRET),
                rt::Field("sex", rt::NULLABLE),
                rt::Field("status", rt::REQUIRED),
                rt::Field("type", rt::NULLABLE),
                rt::Field("unparsed_place_of_birth", rt::NULLABLE),
                rt::Field("unparsed_sex", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.address,
            1 => &self.dob,
            2 => &self.error,
            3 => &self.expiration_date,
            4 => &self.files,
            5 => &self.first_name,
            6 => &self.issued_date,
            7 => &self.issuing_country,
            8 => &self.last_name,
            9 => &self.number,
            10 => &self.sex,
            11 => &self.status,
            12 => &self.type_,
            13 => &self.unparsed_place_of_birth,
            _ => &self.unparsed_sex,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.dob,
            2 => &mut self.error,
            3 => &mut self.expiration_date,
            4 => &mut self.files,
            5 => &mut self.first_name,
            6 => &mut self.issued_date,
            7 => &mut self.issuing_country,
            8 => &mut self.last_name,
            9 => &mut self.number,
            10 => &mut self.sex,
            11 => &mut self.status,
            12 => &mut self.type_,
            13 => &mut self.unparsed_place_of_birth,
            _ => &mut self.unparsed_sex,
        }
    }
}

#[cfg(feature = "identity-verification_reports")]
rt::record_traits!(Document);

#[cfg(feature = "identity-verification_reports")]
/// Result from a email check
///
/// An object in `email` of [`IdentityVerificationReport`](crate::IdentityVerificationReport).
#[derive(Clone)]
#[non_exhaustive]
pub struct Email {
    /// Email to be verified.
    pub email: Option<String>,
    /// Details on the verification error. Present when status is `unverified`.
    pub error: Option<rt::Part<email::Error>>,
    /// Status of this `email` check.
    pub status: document::Status,
}

#[cfg(feature = "identity-verification_reports")]
impl rt::Blank for Email {
    const BLANK: Self = Self {
        email: rt::Blank::BLANK,
        error: rt::Blank::BLANK,
        status: rt::Blank::BLANK,
    };
}

#[cfg(feature = "identity-verification_reports")]
impl rt::Record for Email {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "gelato_email_report",
            constants: &[],
            fields: &[
                rt::Field("email", rt::NULLABLE),
                rt::Field("error", rt::NULLABLE),
                rt::Field("status", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.email,
            1 => &self.error,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.email,
            1 => &mut self.error,
            _ => &mut self.status,
        }
    }
}

#[cfg(feature = "identity-verification_reports")]
rt::record_traits!(Email);

#[cfg(feature = "identity-verification_reports")]
/// Result from an id_number check
///
/// An object in `id_number` of [`IdentityVerificationReport`](crate::IdentityVerificationReport).
#[derive(Clone)]
#[non_exhaustive]
pub struct IdNumber {
    /// Date of birth.
    pub dob: Option<rt::Part<crate::person::Dob>>,
    /// Details on the verification error. Present when status is `unverified`.
    pub error: Option<rt::Part<id_number::Error>>,
    /// First name.
    pub first_name: Option<String>,
    /// ID number. When `id_number_type` is `us_ssn`, only the last 4 digits are present.
    pub id_number: Option<String>,
    /// Type of ID number.
    pub id_number_type: Option<id_number::IdNumberType>,
    /// Last name.
    pub last_name: Option<String>,
    /// Status of this `id_number` check.
    pub status: document::Status,
}

#[cfg(feature = "identity-verification_reports")]
impl rt::Blank for IdNumber {
    const BLANK: Self = Self {
        dob: rt::Blank::BLANK,
        error: rt::Blank::BLANK,
        first_name: rt::Blank::BLANK,
        id_number: rt::Blank::BLANK,
        id_number_type: rt::Blank::BLANK,
        last_name: rt::Blank::BLANK,
        status: rt::Blank::BLANK,
    };
}

#[cfg(feature = "identity-verification_reports")]
impl rt::Record for IdNumber {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "gelato_id_number_report",
            constants: &[],
            fields: &[
                rt::Field("dob", rt::NULLABLE),
                rt::Field("error", rt::NULLABLE),
                rt::Field("first_name", rt::NULLABLE),
                rt::Field("id_number", rt::NULLABLE | rt::SECRET),
                rt::Field("id_number_type", rt::NULLABLE),
                rt::Field("last_name", rt::NULLABLE),
                rt::Field("status", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.dob,
            1 => &self.error,
            2 => &self.first_name,
            3 => &self.id_number,
            4 => &self.id_number_type,
            5 => &self.last_name,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.dob,
            1 => &mut self.error,
            2 => &mut self.first_name,
            3 => &mut self.id_number,
            4 => &mut self.id_number_type,
            5 => &mut self.last_name,
            _ => &mut self.status,
        }
    }
}

#[cfg(feature = "identity-verification_reports")]
rt::record_traits!(IdNumber);

#[cfg(feature = "identity-verification_reports")]
/// An object in `options` of [`IdentityVerificationReport`](crate::IdentityVerificationReport).
#[derive(Clone)]
#[non_exhaustive]
pub struct Options {
    pub document: Option<rt::Part<options::Document>>,
    pub id_number: Option<rt::Part<options::IdNumber>>,
}

#[cfg(feature = "identity-verification_reports")]
impl rt::Blank for Options {
    const BLANK: Self = Self {
        document: rt::Blank::BLANK,
        id_number: rt::Blank::BLANK,
    };
}

#[cfg(feature = "identity-verification_reports")]
impl rt::Record for Options {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "gelato_verification_report_options",
            constants: &[],
            fields: &[
                rt::Field("document", rt::OPTIONAL),
                rt::Field("id_number", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.document,
            _ => &self.id_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.document,
            _ => &mut self.id_number,
        }
    }
}

#[cfg(feature = "identity-verification_reports")]
rt::record_traits!(Options);

#[cfg(feature = "identity-verification_reports")]
/// Result from a phone check
///
/// An object in `phone` of [`IdentityVerificationReport`](crate::IdentityVerificationReport).
#[derive(Clone)]
#[non_exhaustive]
pub struct Phone {
    /// Details on the verification error. Present when status is `unverified`.
    pub error: Option<rt::Part<phone::Error>>,
    /// Phone to be verified.
    pub phone: Option<String>,
    /// Status of this `phone` check.
    pub status: document::Status,
}

#[cfg(feature = "identity-verification_reports")]
impl rt::Blank for Phone {
    const BLANK: Self = Self {
        error: rt::Blank::BLANK,
        phone: rt::Blank::BLANK,
        status: rt::Blank::BLANK,
    };
}

#[cfg(feature = "identity-verification_reports")]
impl rt::Record for Phone {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "gelato_phone_report",
            constants: &[],
            fields: &[
                rt::Field("error", rt::NULLABLE),
                rt::Field("phone", rt::NULLABLE),
                rt::Field("status", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.error,
            1 => &self.phone,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.error,
            1 => &mut self.phone,
            _ => &mut self.status,
        }
    }
}

#[cfg(feature = "identity-verification_reports")]
rt::record_traits!(Phone);

#[cfg(feature = "identity-verification_reports")]
/// Result from a selfie check
///
/// An object in `selfie` of [`IdentityVerificationReport`](crate::IdentityVerificationReport).
#[derive(Clone)]
#[non_exhaustive]
pub struct Selfie {
    /// ID of the [File](https://docs.stripe.com/api/files) holding the image of the identity document
    /// used in this check.
    pub document: Option<String>,
    /// Details on the verification error. Present when status is `unverified`.
    pub error: Option<rt::Part<selfie::Error>>,
    /// ID of the [File](https://docs.stripe.com/api/files) holding the image of the selfie used in this
    /// check.
    pub selfie: Option<String>,
    /// Status of this `selfie` check.
    pub status: document::Status,
}

#[cfg(feature = "identity-verification_reports")]
impl rt::Blank for Selfie {
    const BLANK: Self = Self {
        document: rt::Blank::BLANK,
        error: rt::Blank::BLANK,
        selfie: rt::Blank::BLANK,
        status: rt::Blank::BLANK,
    };
}

#[cfg(feature = "identity-verification_reports")]
impl rt::Record for Selfie {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "gelato_selfie_report",
            constants: &[],
            fields: &[
                rt::Field("document", rt::NULLABLE),
                rt::Field("error", rt::NULLABLE),
                rt::Field("selfie", rt::NULLABLE),
                rt::Field("status", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.document,
            1 => &self.error,
            2 => &self.selfie,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.document,
            1 => &mut self.error,
            2 => &mut self.selfie,
            _ => &mut self.status,
        }
    }
}

#[cfg(feature = "identity-verification_reports")]
rt::record_traits!(Selfie);

/// Type of report.
#[non_exhaustive]
pub enum Type {
    /// `document`
    Document,
    /// `id_number`
    IdNumber,
    /// `verification_flow`
    VerificationFlow,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Document = "document",
    IdNumber = "id_number",
    VerificationFlow = "verification_flow",
});
