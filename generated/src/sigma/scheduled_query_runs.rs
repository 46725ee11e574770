// Written by `cargo xtask generate`. Do not edit.
//! The operations of `sigma::scheduled_query_runs`.

rt::operation! {
    /// The request of [`list`]: `GET /v1/sigma/scheduled_query_runs`.
    pub struct ListRequest -> rt::List<crate::ScheduledQueryRun>, paged, expand;
}

/// List all scheduled query runs.
///
/// Returns a list of scheduled query runs.
///
/// `GET /v1/sigma/scheduled_query_runs`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::sigma::scheduled_query_runs::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetSigmaScheduledQueryRuns",
        method: rt::Method::Get,
        path: "/v1/sigma/scheduled_query_runs",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
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
    /// The request of [`retrieve`]: `GET /v1/sigma/scheduled_query_runs/{scheduled_query_run}`.
    pub struct RetrieveRequest -> crate::ScheduledQueryRun, expand;
}

/// Retrieve a scheduled query run.
///
/// Retrieves the details of an scheduled query run.
///
/// `GET /v1/sigma/scheduled_query_runs/{scheduled_query_run}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::sigma::scheduled_query_runs::retrieve("SCHEDULED_QUERY_RUN_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    scheduled_query_run: impl Into<crate::ids::ScheduledQueryRunId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetSigmaScheduledQueryRunsScheduledQueryRun",
        method: rt::Method::Get,
        path: "/v1/sigma/scheduled_query_runs/{scheduled_query_run}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let scheduled_query_run: crate::ids::ScheduledQueryRunId = scheduled_query_run
        .into();
    RetrieveRequest(rt::Request::new(OPERATION, &[scheduled_query_run.as_str()]))
}
