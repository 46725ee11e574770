// Written by `cargo xtask generate`. Do not edit.

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
/// The object `reporting.report_type`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReportingReportType {
    /// Most recent time for which this Report Type is available. Measured in seconds since the Unix
    /// epoch.
    pub data_available_end: rt::Timestamp,
    /// Earliest time for which this Report Type is available. Measured in seconds since the Unix epoch.
    pub data_available_start: rt::Timestamp,
    /// List of column names that are included by default when this Report Type gets run. (If the Report
    /// Type doesn't support the `columns` parameter, this will be null.)
    pub default_columns: Option<Vec<String>>,
    /// The
    /// [ID of the Report Type](https://docs.stripe.com/reporting/statements/api#available-report-types),
    /// such as `balance.summary.1`.
    pub id: crate::ids::ReportingReportTypeId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Human-readable name of the Report Type
    pub name: String,
    /// When this Report Type was latest updated. Measured in seconds since the Unix epoch.
    pub updated: rt::Timestamp,
    /// Version of the Report Type. Different versions report with the same ID will have the same
    /// purpose, but may take different run parameters or have different result schemas.
    pub version: i64,
}

impl rt::Record for ReportingReportType {
    fn blank() -> Self {
        Self {
            data_available_end: rt::blank(),
            data_available_start: rt::blank(),
            default_columns: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            name: rt::blank(),
            updated: rt::blank(),
            version: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "reporting.report_type",
            constants: &[("object", rt::Constant::Str("reporting.report_type"))],
            fields: &[
                rt::Field("data_available_end", rt::REQUIRED),
                rt::Field("data_available_start", rt::REQUIRED),
                rt::Field("default_columns", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("name", rt::REQUIRED),
                rt::Field("updated", rt::REQUIRED),
                rt::Field("version", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(ReportingReportType);

impl rt::Resource for ReportingReportType {
    type Id = crate::ids::ReportingReportTypeId;
    const OBJECT: &'static str = "reporting.report_type";
}
