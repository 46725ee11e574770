// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod gelato_data_document_report_date_of_birth;
pub use self::gelato_data_document_report_date_of_birth::GelatoDataDocumentReportDateOfBirth;
mod gelato_data_document_report_expiration_date;
pub use self::gelato_data_document_report_expiration_date::GelatoDataDocumentReportExpirationDate;
mod gelato_data_document_report_issued_date;
pub use self::gelato_data_document_report_issued_date::GelatoDataDocumentReportIssuedDate;
mod gelato_data_id_number_report_date;
pub use self::gelato_data_id_number_report_date::GelatoDataIdNumberReportDate;
mod gelato_document_report;

pub use self::gelato_document_report::{
    GelatoDocumentReport, GelatoDocumentReportStatus, GelatoDocumentReportType,
};

mod gelato_document_report_error;

pub use self::gelato_document_report_error::{
    GelatoDocumentReportError, GelatoDocumentReportErrorCode,
};

mod gelato_email_report;
pub use self::gelato_email_report::{GelatoEmailReport, GelatoEmailReportStatus};
mod gelato_email_report_error;

pub use self::gelato_email_report_error::{
    GelatoEmailReportError, GelatoEmailReportErrorCode,
};

mod gelato_id_number_report;

pub use self::gelato_id_number_report::{
    GelatoIdNumberReport, GelatoIdNumberReportStatus,
};

mod gelato_id_number_report_error;

pub use self::gelato_id_number_report_error::{
    GelatoIdNumberReportError, GelatoIdNumberReportErrorCode,
};

mod gelato_phone_report;
pub use self::gelato_phone_report::{GelatoPhoneReport, GelatoPhoneReportStatus};
mod gelato_phone_report_error;

pub use self::gelato_phone_report_error::{
    GelatoPhoneReportError, GelatoPhoneReportErrorCode,
};

mod gelato_report_document_options;
pub use self::gelato_report_document_options::GelatoReportDocumentOptions;
mod gelato_report_id_number_options;
pub use self::gelato_report_id_number_options::GelatoReportIdNumberOptions;
mod gelato_selfie_report;
pub use self::gelato_selfie_report::{GelatoSelfieReport, GelatoSelfieReportStatus};
mod gelato_selfie_report_error;

pub use self::gelato_selfie_report_error::{
    GelatoSelfieReportError, GelatoSelfieReportErrorCode,
};

mod gelato_verification_report_options;
pub use self::gelato_verification_report_options::GelatoVerificationReportOptions;
mod identity_verification_report;
pub use self::identity_verification_report::IdentityVerificationReport;
