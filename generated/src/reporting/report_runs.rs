// Written by `cargo xtask generate`. Do not edit.
//! The operations of `reporting::report_runs`.

pub mod create;

rt::operation! {
    /// The request of [`create`]: `POST /v1/reporting/report_runs`.
    pub struct CreateRequest -> crate::ReportingReportRun, expand;
}

/// Create a Report Run.
///
/// Creates a new object and begin running the report. (Certain report types require a
/// [live-mode API key](https://docs.stripe.com/keys#test-live-modes).)
///
/// `POST /v1/reporting/report_runs`
///
/// - `report_type`: The ID of the [report type](https://docs.stripe.com/reporting/statements/api#report-types) to
///   run, such as `"balance.summary.1"`.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::reporting::report_runs::create("REPORT_TYPE").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(report_type: impl Into<String>) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostReportingReportRuns",
        method: rt::Method::Post,
        path: "/v1/reporting/report_runs",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("report_type", rt::Value::text(report_type)),
    )
}

impl CreateRequest {
    /// Parameters specifying how the report should be run. Different Report Types have different
    /// required and optional parameters, listed in the
    /// [API Access to Reports](https://docs.stripe.com/reporting/statements/api) documentation.
    #[inline]
    pub fn parameters(self, parameters: create::Parameters) -> Self {
        Self(self.0.with("parameters", parameters))
    }
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/reporting/report_runs`.
    pub struct ListRequest -> rt::List<crate::ReportingReportRun>, paged, expand;
}

/// List all Report Runs.
///
/// Returns a list of Report Runs, with the most recent appearing first.
///
/// `GET /v1/reporting/report_runs`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::reporting::report_runs::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetReportingReportRuns",
        method: rt::Method::Get,
        path: "/v1/reporting/report_runs",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Only return Report Runs that were created during the given date interval.
    #[inline]
    pub fn created(self, created: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let created: rt::Range<rt::Timestamp> = created.into();
        Self(self.0.with("created", created))
    }

    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(self, ending_before: impl Into<String>) -> Self {
        Self(self.0.with("ending_before", rt::Value::text(ending_before)))
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: impl Into<rt::Count>) -> Self {
        let limit: rt::Count = limit.into();
        Self(self.0.with("limit", limit))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/reporting/report_runs/{report_run}`.
    pub struct RetrieveRequest -> crate::ReportingReportRun, expand;
}

/// Retrieve a Report Run.
///
/// Retrieves the details of an existing Report Run.
///
/// `GET /v1/reporting/report_runs/{report_run}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::reporting::report_runs::retrieve("REPORT_RUN_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    report_run: impl Into<crate::ids::ReportingReportRunId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetReportingReportRunsReportRun",
        method: rt::Method::Get,
        path: "/v1/reporting/report_runs/{report_run}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let report_run: crate::ids::ReportingReportRunId = report_run.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[report_run.as_str()]))
}
