// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, NULLABLE, Place, REQUIRED, Record, Resource, Shape, Timestamp,
    blank, debug,
};
use crate::ReportingReportTypeId;

/// The Report Type resource corresponds to a particular type of report, such as the "Activity
/// summary" or "Itemized payouts" reports. These objects are identified by an ID belonging to a set
/// of enumerated values. See
/// [API Access to Reports documentation](https://docs.stripe.com/reporting/statements/api) for
/// those Report Type IDs, along with required and optional parameters.
///
/// Note that certain report types can only be run based on your live-mode data (not test-mode
/// data), and will error when queried without a
/// [live-mode API key](https://docs.stripe.com/keys#test-live-modes).
///
/// The schema `reporting.report_type`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReportingReportType {
    /// Most recent time for which this Report Type is available. Measured in seconds since the Unix
    /// epoch.
    pub data_available_end: Timestamp,
    /// Earliest time for which this Report Type is available. Measured in seconds since the Unix epoch.
    pub data_available_start: Timestamp,
    /// List of column names that are included by default when this Report Type gets run. (If the Report
    /// Type doesn't support the `columns` parameter, this will be null.)
    pub default_columns: Option<Vec<String>>,
    /// The
    /// [ID of the Report Type](https://docs.stripe.com/reporting/statements/api#available-report-types),
    /// such as `balance.summary.1`.
    pub id: ReportingReportTypeId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Human-readable name of the Report Type
    pub name: String,
    /// When this Report Type was latest updated. Measured in seconds since the Unix epoch.
    pub updated: Timestamp,
    /// Version of the Report Type. Different versions report with the same ID will have the same
    /// purpose, but may take different run parameters or have different result schemas.
    pub version: i64,
}

impl Record for ReportingReportType {
    fn blank() -> Self {
        Self {
            data_available_end: blank(),
            data_available_start: blank(),
            default_columns: blank(),
            id: blank(),
            livemode: blank(),
            name: blank(),
            updated: blank(),
            version: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "reporting.report_type",
            constants: &[("object", Constant::Str("reporting.report_type"))],
            fields: &[
                Field("data_available_end", REQUIRED),
                Field("data_available_start", REQUIRED),
                Field("default_columns", NULLABLE),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("name", REQUIRED),
                Field("updated", REQUIRED),
                Field("version", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.data_available_end,
            1 => &self.data_available_start,
            2 => &self.default_columns,
            3 => &self.id,
            4 => &self.livemode,
            5 => &self.name,
            6 => &self.updated,
            _ => &self.version,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.data_available_end,
            1 => &mut self.data_available_start,
            2 => &mut self.default_columns,
            3 => &mut self.id,
            4 => &mut self.livemode,
            5 => &mut self.name,
            6 => &mut self.updated,
            _ => &mut self.version,
        }
    }
}

impl std::fmt::Debug for ReportingReportType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ReportingReportType);

impl Resource for ReportingReportType {
    type Id = ReportingReportTypeId;
    const OBJECT: &'static str = "reporting.report_type";
}
