// Written by `cargo xtask generate`. Do not edit.

/// If you have [scheduled a Sigma query](https://docs.stripe.com/sigma/scheduled-queries), you'll
/// receive a `sigma.scheduled_query_run.created` webhook each time the query runs. The webhook
/// contains a `ScheduledQueryRun` object, which you can use to retrieve the query results.
///
/// The object `scheduled_query_run`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ScheduledQueryRun {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// When the query was run, Sigma contained a snapshot of your Stripe data at this time.
    pub data_load_time: rt::Timestamp,
    pub error: Option<rt::Part<crate::scheduled_query_run::Error>>,
    /// The file object representing the results of the query.
    pub file: Option<rt::Part<crate::File>>,
    /// Unique identifier for the object.
    pub id: crate::ids::ScheduledQueryRunId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Time at which the result expires and is no longer available for download.
    pub result_available_until: rt::Timestamp,
    /// SQL for the query.
    pub sql: String,
    /// The query's execution status, which will be `completed` for successful runs, and `canceled`,
    /// `failed`, or `timed_out` otherwise.
    pub status: String,
    /// Title of the query.
    pub title: String,
}

impl rt::Record for ScheduledQueryRun {
    fn blank() -> Self {
        Self {
            created: rt::blank(),
            data_load_time: rt::blank(),
            error: rt::blank(),
            file: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            result_available_until: rt::blank(),
            sql: rt::blank(),
            status: rt::blank(),
            title: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "scheduled_query_run",
            constants: &[("object", rt::Constant::Str("scheduled_query_run"))],
            fields: &[
                rt::Field("created", rt::REQUIRED),
                rt::Field("data_load_time", rt::REQUIRED),
                rt::Field("error", rt::OPTIONAL),
                rt::Field("file", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("result_available_until", rt::REQUIRED),
                rt::Field("sql", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
                rt::Field("title", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.created,
            1 => &self.data_load_time,
            2 => &self.error,
            3 => &self.file,
            4 => &self.id,
            5 => &self.livemode,
            6 => &self.result_available_until,
            7 => &self.sql,
            8 => &self.status,
            _ => &self.title,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.created,
            1 => &mut self.data_load_time,
            2 => &mut self.error,
            3 => &mut self.file,
            4 => &mut self.id,
            5 => &mut self.livemode,
            6 => &mut self.result_available_until,
            7 => &mut self.sql,
            8 => &mut self.status,
            _ => &mut self.title,
        }
    }
}

rt::record_traits!(ScheduledQueryRun);

impl rt::Resource for ScheduledQueryRun {
    type Id = crate::ids::ScheduledQueryRunId;
    const OBJECT: &'static str = "scheduled_query_run";
}
