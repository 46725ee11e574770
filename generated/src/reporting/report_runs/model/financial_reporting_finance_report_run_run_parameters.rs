// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Currency, Field, OPTIONAL, Place, Record, Shape, Timestamp, boxed, debug,
};

/// The schema `financial_reporting_finance_report_run_run_parameters`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialReportingFinanceReportRunRunParameters {
    /// The set of output columns requested for inclusion in the report run.
    pub columns: Option<Vec<String>>,
    /// Connected account ID by which to filter the report run.
    pub connected_account: Option<String>,
    /// Currency of objects to be included in the report run.
    pub currency: Option<Currency>,
    /// Ending timestamp of data to be included in the report run. Can be any UTC timestamp between 1
    /// second after the user specified `interval_start` and 1 second before this report's last
    /// `data_available_end` value.
    pub interval_end: Option<Timestamp>,
    /// Starting timestamp of data to be included in the report run. Can be any UTC timestamp between 1
    /// second after this report's `data_available_start` and 1 second before the user specified
    /// `interval_end` value.
    pub interval_start: Option<Timestamp>,
    /// Payout ID by which to filter the report run.
    pub payout: Option<String>,
    /// Category of balance transactions to be included in the report run.
    pub reporting_category: Option<String>,
    /// Defaults to `Etc/UTC`. The output timezone for all timestamps in the report. A list of possible
    /// time zone values is maintained at the [IANA Time Zone Database](http://www.iana.org/time-zones).
    /// Has no effect on `interval_start` or `interval_end`.
    pub timezone: Option<String>,
}

impl Blank for FinancialReportingFinanceReportRunRunParameters {
    const BLANK: Self = Self {
        columns: Blank::BLANK,
        connected_account: Blank::BLANK,
        currency: Blank::BLANK,
        interval_end: Blank::BLANK,
        interval_start: Blank::BLANK,
        payout: Blank::BLANK,
        reporting_category: Blank::BLANK,
        timezone: Blank::BLANK,
    };
}

impl Record for FinancialReportingFinanceReportRunRunParameters {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "financial_reporting_finance_report_run_run_parameters",
            constants: &[],
            fields: &[
                Field("columns", OPTIONAL),
                Field("connected_account", OPTIONAL),
                Field("currency", OPTIONAL),
                Field("interval_end", OPTIONAL),
                Field("interval_start", OPTIONAL),
                Field("payout", OPTIONAL),
                Field("reporting_category", OPTIONAL),
                Field("timezone", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for FinancialReportingFinanceReportRunRunParameters {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(FinancialReportingFinanceReportRunRunParameters);
