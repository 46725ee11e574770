// Written by `cargo xtask generate`. Do not edit.

/// The Report Run object represents an instance of a report type generated with specific run
/// parameters. Once the object is created, Stripe begins processing the report. When the report has
/// finished running, it will give you a reference to a file where you can retrieve your results.
/// For an overview, see [API Access to Reports](https://docs.stripe.com/reporting/statements/api).
///
/// Note that certain report types can only be run based on your live-mode data (not test-mode
/// data), and will error when queried without a
/// [live-mode API key](https://docs.stripe.com/keys#test-live-modes).
///
/// The object `reporting.report_run`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReportingReportRun {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// If something should go wrong during the run, a message about the failure (populated when
    /// `status=failed`).
    pub error: Option<String>,
    /// Unique identifier for the object.
    pub id: crate::ids::ReportingReportRunId,
    /// `true` if the report is run on live mode data and `false` if it is run on test mode data.
    pub livemode: bool,
    pub parameters: rt::Part<crate::reporting_report_run::Parameters>,
    /// The ID of the [report type](https://docs.stripe.com/reports/report-types) to run, such as
    /// `"balance.summary.1"`.
    pub report_type: String,
    /// The file object representing the result of the report run (populated when `status=succeeded`).
    pub result: Option<rt::Part<crate::File>>,
    /// Status of this report run. This will be `pending` when the run is initially created. When the
    /// run finishes, this will be set to `succeeded` and the `result` field will be populated. Rarely,
    /// we may encounter an error, at which point this will be set to `failed` and the `error` field
    /// will be populated.
    pub status: String,
    /// Timestamp at which this run successfully finished (populated when `status=succeeded`). Measured
    /// in seconds since the Unix epoch.
    pub succeeded_at: Option<rt::Timestamp>,
}

impl rt::Record for ReportingReportRun {
    fn blank() -> Self {
        Self {
            created: rt::blank(),
            error: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            parameters: rt::blank(),
            report_type: rt::blank(),
            result: rt::blank(),
            status: rt::blank(),
            succeeded_at: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "reporting.report_run",
            constants: &[("object", rt::Constant::Str("reporting.report_run"))],
            fields: &[
                rt::Field("created", rt::REQUIRED),
                rt::Field("error", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("parameters", rt::REQUIRED),
                rt::Field("report_type", rt::REQUIRED),
                rt::Field("result", rt::NULLABLE),
                rt::Field("status", rt::REQUIRED),
                rt::Field("succeeded_at", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(ReportingReportRun);

impl rt::Resource for ReportingReportRun {
    type Id = crate::ids::ReportingReportRunId;
    const OBJECT: &'static str = "reporting.report_run";
}
