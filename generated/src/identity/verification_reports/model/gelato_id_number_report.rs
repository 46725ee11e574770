// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, SECRET, Shape, boxed, debug,
};
use crate::{GelatoDataIdNumberReportDate, GelatoIdNumberReportError, IdNumberType};

/// Result from an id_number check
///
/// The schema `gelato_id_number_report`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GelatoIdNumberReport {
    /// Date of birth.
    pub dob: Option<Part<GelatoDataIdNumberReportDate>>,
    /// Details on the verification error. Present when status is `unverified`.
    pub error: Option<Part<GelatoIdNumberReportError>>,
    /// First name.
    pub first_name: Option<String>,
    /// ID number. When `id_number_type` is `us_ssn`, only the last 4 digits are present.
    pub id_number: Option<String>,
    /// Type of ID number.
    pub id_number_type: Option<IdNumberType>,
    /// Last name.
    pub last_name: Option<String>,
    /// Status of this `id_number` check.
    pub status: GelatoIdNumberReportStatus,
}

impl Blank for GelatoIdNumberReport {
    const BLANK: Self = Self {
        dob: Blank::BLANK,
        error: Blank::BLANK,
        first_name: Blank::BLANK,
        id_number: Blank::BLANK,
        id_number_type: Blank::BLANK,
        last_name: Blank::BLANK,
        status: Blank::BLANK,
    };
}

impl Record for GelatoIdNumberReport {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "gelato_id_number_report",
            constants: &[],
            fields: &[
                Field("dob", NULLABLE),
                Field("error", NULLABLE),
                Field("first_name", NULLABLE),
                Field("id_number", NULLABLE | SECRET),
                Field("id_number_type", NULLABLE),
                Field("last_name", NULLABLE),
                Field("status", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for GelatoIdNumberReport {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(GelatoIdNumberReport);

/// Status of this `id_number` check.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GelatoIdNumberReportStatus {
    /// `unverified`
    Unverified,
    /// `verified`
    Verified,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(GelatoIdNumberReportStatus {
    Unverified = "unverified",
    Verified = "verified",
});
