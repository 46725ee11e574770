// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod financial_reporting_finance_report_run_run_parameters;
pub use self::financial_reporting_finance_report_run_run_parameters::FinancialReportingFinanceReportRunRunParameters;
mod reporting_report_run;
pub use self::reporting_report_run::ReportingReportRun;
