// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, SECRET, Shape, boxed, debug,
};
use crate::{
    Address, GelatoDataDocumentReportDateOfBirth, GelatoDataDocumentReportExpirationDate,
    GelatoDataDocumentReportIssuedDate, GelatoDocumentReportError,
    GelatoDocumentReportSex,
};

/// Result from a document check
///
/// The schema `gelato_document_report`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GelatoDocumentReport {
    /// Address as it appears in the document.
    pub address: Option<Part<Address>>,
    /// Date of birth as it appears in the document.
    pub dob: Option<Part<GelatoDataDocumentReportDateOfBirth>>,
    /// Details on the verification error. Present when status is `unverified`.
    pub error: Option<Part<GelatoDocumentReportError>>,
    /// Expiration date of the document.
    pub expiration_date: Option<Part<GelatoDataDocumentReportExpirationDate>>,
    /// Array of [File](https://docs.stripe.com/api/files) ids containing images for this document.
    pub files: Option<Vec<String>>,
    /// First name as it appears in the document.
    pub first_name: Option<String>,
    /// Issued date of the document.
    pub issued_date: Option<Part<GelatoDataDocumentReportIssuedDate>>,
    /// Issuing country of the document.
    pub issuing_country: Option<String>,
    /// Last name as it appears in the document.
    pub last_name: Option<String>,
    /// Document ID number.
    pub number: Option<String>,
    /// Sex of the person in the document.
    pub sex: Option<GelatoDocumentReportSex>,
    /// Status of this `document` check.
    pub status: GelatoDocumentReportStatus,
    /// Type of the document.
    pub type_: Option<GelatoDocumentReportType>,
    /// Place of birth as it appears in the document.
    pub unparsed_place_of_birth: Option<String>,
    /// Sex as it appears in the document.
    pub unparsed_sex: Option<String>,
}

impl Blank for GelatoDocumentReport {
    const BLANK: Self = Self {
        address: Blank::BLANK,
        dob: Blank::BLANK,
        error: Blank::BLANK,
        expiration_date: Blank::BLANK,
        files: Blank::BLANK,
        first_name: Blank::BLANK,
        issued_date: Blank::BLANK,
        issuing_country: Blank::BLANK,
        last_name: Blank::BLANK,
        number: Blank::BLANK,
        sex: Blank::BLANK,
        status: Blank::BLANK,
        type_: Blank::BLANK,
        unparsed_place_of_birth: Blank::BLANK,
        unparsed_sex: Blank::BLANK,
    };
}

impl Record for GelatoDocumentReport {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "gelato_document_report",
            constants: &[],
            fields: &[
                Field("address", NULLABLE),
                Field("dob", NULLABLE),
                Field("error", NULLABLE),
                Field("expiration_date", NULLABLE),
                Field("files", NULLABLE),
                Field("first_name", NULLABLE),
                Field("issued_date", NULLABLE),
                Field("issuing_country", NULLABLE),
                Field("last_name", NULLABLE),
                Field("number", NULLABLE | SECRET),
                Field("sex", NULLABLE),
                Field("status", REQUIRED),
                Field("type", NULLABLE),
                Field("unparsed_place_of_birth", NULLABLE),
                Field("unparsed_sex", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for GelatoDocumentReport {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(GelatoDocumentReport);

/// Status of this `document` check.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GelatoDocumentReportStatus {
    /// `unverified`
    Unverified,
    /// `verified`
    Verified,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(GelatoDocumentReportStatus {
    Unverified = "unverified",
    Verified = "verified",
});

/// Type of the document.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GelatoDocumentReportType {
    /// `driving_license`
    DrivingLicense,
    /// `id_card`
    IdCard,
    /// `passport`
    Passport,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(GelatoDocumentReportType {
    DrivingLicense = "driving_license",
    IdCard = "id_card",
    Passport = "passport",
});
