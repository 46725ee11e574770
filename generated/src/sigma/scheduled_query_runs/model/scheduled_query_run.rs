// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, NULLABLE, OPTIONAL, Part, Place, REQUIRED, Record, Resource, Shape,
    Timestamp, blank, debug,
};
use crate::{File, ScheduledQueryRunId, SigmaScheduledQueryRunError};

/// If you have [scheduled a Sigma query](https://docs.stripe.com/sigma/scheduled-queries), you'll
/// receive a `sigma.scheduled_query_run.created` webhook each time the query runs. The webhook
/// contains a `ScheduledQueryRun` object, which you can use to retrieve the query results.
///
/// The schema `scheduled_query_run`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ScheduledQueryRun {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// When the query was run, Sigma contained a snapshot of your Stripe data at this time.
    pub data_load_time: Timestamp,
    pub error: Option<Part<SigmaScheduledQueryRunError>>,
    /// The file object representing the results of the query.
    pub file: Option<Part<File>>,
    /// Unique identifier for the object.
    pub id: ScheduledQueryRunId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Time at which the result expires and is no longer available for download.
    pub result_available_until: Timestamp,
    /// SQL for the query.
    pub sql: String,
    /// The query's execution status, which will be `completed` for successful runs, and `canceled`,
    /// `failed`, or `timed_out` otherwise.
    pub status: String,
    /// Title of the query.
    pub title: String,
}

impl Record for ScheduledQueryRun {
    fn blank() -> Self {
        Self {
            created: blank(),
            data_load_time: blank(),
            error: blank(),
            file: blank(),
            id: blank(),
            livemode: blank(),
            result_available_until: blank(),
            sql: blank(),
            status: blank(),
            title: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "scheduled_query_run",
            constants: &[("object", Constant::Str("scheduled_query_run"))],
            fields: &[
                Field("created", REQUIRED),
                Field("data_load_time", REQUIRED),
                Field("error", OPTIONAL),
                Field("file", NULLABLE),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("result_available_until", REQUIRED),
                Field("sql", REQUIRED),
                Field("status", REQUIRED),
                Field("title", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for ScheduledQueryRun {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ScheduledQueryRun);

impl Resource for ScheduledQueryRun {
    type Id = ScheduledQueryRunId;
    const OBJECT: &'static str = "scheduled_query_run";
}
