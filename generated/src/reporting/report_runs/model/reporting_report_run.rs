// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, NULLABLE, Part, Place, REQUIRED, Record, Resource, Shape, Timestamp,
    blank, debug,
};
use crate::{File, FinancialReportingFinanceReportRunRunParameters, ReportingReportRunId};

/// The Report Run object represents an instance of a report type generated with specific run
/// parameters. Once the object is created, Stripe begins processing the report. When the report has
/// finished running, it will give you a reference to a file where you can retrieve your results.
/// For an overview, see [API Access to Reports](https://docs.stripe.com/reporting/statements/api).
///
/// Note that certain report types can only be run based on your live-mode data (not test-mode
/// data), and will error when queried without a
/// [live-mode API key](https://docs.stripe.com/keys#test-live-modes).
///
/// The schema `reporting.report_run`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReportingReportRun {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// If something should go wrong during the run, a message about the failure (populated when
    /// `status=failed`).
    pub error: Option<String>,
    /// Unique identifier for the object.
    pub id: ReportingReportRunId,
    /// `true` if the report is run on live mode data and `false` if it is run on test mode data.
    pub livemode: bool,
    pub parameters: Part<FinancialReportingFinanceReportRunRunParameters>,
    /// The ID of the [report type](https://docs.stripe.com/reports/report-types) to run, such as
    /// `"balance.summary.1"`.
    pub report_type: String,
    /// The file object representing the result of the report run (populated when `status=succeeded`).
    pub result: Option<Part<File>>,
    /// Status of this report run. This will be `pending` when the run is initially created. When the
    /// run finishes, this will be set to `succeeded` and the `result` field will be populated. Rarely,
    /// we may encounter an error, at which point this will be set to `failed` and the `error` field
    /// will be populated.
    pub status: String,
    /// Timestamp at which this run successfully finished (populated when `status=succeeded`). Measured
    /// in seconds since the Unix epoch.
    pub succeeded_at: Option<Timestamp>,
}

impl Record for ReportingReportRun {
    fn blank() -> Self {
        Self {
            created: blank(),
            error: blank(),
            id: blank(),
            livemode: blank(),
            parameters: blank(),
            report_type: blank(),
            result: blank(),
            status: blank(),
            succeeded_at: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "reporting.report_run",
            constants: &[("object", Constant::Str("reporting.report_run"))],
            fields: &[
                Field("created", REQUIRED),
                Field("error", NULLABLE),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("parameters", REQUIRED),
                Field("report_type", REQUIRED),
                Field("result", NULLABLE),
                Field("status", REQUIRED),
                Field("succeeded_at", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.created,
            1 => &self.error,
            2 => &self.id,
            3 => &self.livemode,
            4 => &self.parameters,
            5 => &self.report_type,
            6 => &self.result,
            7 => &self.status,
            _ => &self.succeeded_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.created,
            1 => &mut self.error,
            2 => &mut self.id,
            3 => &mut self.livemode,
            4 => &mut self.parameters,
            5 => &mut self.report_type,
            6 => &mut self.result,
            7 => &mut self.status,
            _ => &mut self.succeeded_at,
        }
    }
}

impl std::fmt::Debug for ReportingReportRun {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ReportingReportRun);

impl Resource for ReportingReportRun {
    type Id = ReportingReportRunId;
    const OBJECT: &'static str = "reporting.report_run";
}
