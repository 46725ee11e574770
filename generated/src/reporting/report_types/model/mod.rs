// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod reporting_report_type;
pub use self::reporting_report_type::ReportingReportType;
