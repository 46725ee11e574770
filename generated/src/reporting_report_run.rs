// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`ReportingReportRun`](crate::ReportingReportRun).

/// An object in `parameters` of [`ReportingReportRun`](crate::ReportingReportRun).
#[derive(Clone)]
#[non_exhaustive]
pub struct Parameters {
    /// The set of output columns requested for inclusion in the report run.
    pub columns: Option<Vec<String>>,
    /// Connected account ID by which to filter the report run.
    pub connected_account: Option<String>,
    /// Currency of objects to be included in the report run.
    pub currency: Option<rt::Currency>,
    /// Ending timestamp of data to be included in the report run. Can be any UTC timestamp between 1
    /// second after the user specified `interval_start` and 1 second before this report's last
    /// `data_available_end` value.
    pub interval_end: Option<rt::Timestamp>,
    /// Starting timestamp of data to be included in the report run. Can be any UTC timestamp between 1
    /// second after this report's `data_available_start` and 1 second before the user specified
    /// `interval_end` value.
    pub interval_start: Option<rt::Timestamp>,
    /// Payout ID by which to filter the report run.
    pub payout: Option<String>,
    /// Category of balance transactions to be included in the report run.
    pub reporting_category: Option<String>,
    /// Defaults to `Etc/UTC`. The output timezone for all timestamps in the report. A list of possible
    /// time zone values is maintained at the [IANA Time Zone Database](http://www.iana.org/time-zones).
    /// Has no effect on `interval_start` or `interval_end`.
    pub timezone: Option<String>,
}

impl rt::Blank for Parameters {
    const BLANK: Self = Self {
        columns: rt::Blank::BLANK,
        connected_account: rt::Blank::BLANK,
        currency: rt::Blank::BLANK,
        interval_end: rt::Blank::BLANK,
        interval_start: rt::Blank::BLANK,
        payout: rt::Blank::BLANK,
        reporting_category: rt::Blank::BLANK,
        timezone: rt::Blank::BLANK,
    };
}

impl rt::Record for Parameters {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "financial_reporting_finance_report_run_run_parameters",
            constants: &[],
            fields: &[
                rt::Field("columns", rt::OPTIONAL),
                rt::Field("connected_account", rt::OPTIONAL),
                rt::Field("currency", rt::OPTIONAL),
                rt::Field("interval_end", rt::OPTIONAL),
                rt::Field("interval_start", rt::OPTIONAL),
                rt::Field("payout", rt::OPTIONAL),
                rt::Field("reporting_category", rt::OPTIONAL),
                rt::Field("timezone", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.columns,
            1 => &self.connected_account,
            2 => &self.currency,
            3 => &self.interval_end,
            4 => &self.interval_start,
            5 => &self.payout,
            6 => &self.reporting_category,
            _ => &self.timezone,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.columns,
            1 => &mut self.connected_account,
            2 => &mut self.currency,
            3 => &mut self.interval_end,
            4 => &mut self.interval_start,
            5 => &mut self.payout,
            6 => &mut self.reporting_category,
            _ => &mut self.timezone,
        }
    }
}

rt::record_traits!(Parameters);
