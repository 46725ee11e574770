// Written by `cargo xtask generate`. Do not edit.
//! The operations of `billing::meters::event_summaries`.

pub mod list;

rt::operation! {
    /// The request of [`list`]: `GET /v1/billing/meters/{id}/event_summaries`.
    pub struct ListRequest -> rt::List<crate::BillingMeterEventSummary>, paged, expand;
}

/// List billing meter event summaries.
///
/// Retrieve a list of billing meter event summaries.
///
/// `GET /v1/billing/meters/{id}/event_summaries`
///
/// - `id`: Unique identifier for the object.
/// - `customer`: The customer for which to fetch event summaries.
/// - `start_time`: The timestamp from when to start aggregating meter events (inclusive). Must be aligned with
///   minute boundaries.
/// - `end_time`: The timestamp from when to stop aggregating meter events (exclusive). Must be aligned with
///   minute boundaries.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::billing::meters::event_summaries::list("ID", "CUSTOMER", 1_700_000_000, 1_700_000_000).stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(
    id: impl Into<crate::ids::BillingMeterId>,
    customer: impl Into<crate::ids::CustomerId>,
    start_time: impl Into<rt::Timestamp>,
    end_time: impl Into<rt::Timestamp>,
) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetBillingMetersIdEventSummaries",
        method: rt::Method::Get,
        path: "/v1/billing/meters/{id}/event_summaries",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::BillingMeterId = id.into();
    let customer: crate::ids::CustomerId = customer.into();
    let start_time: rt::Timestamp = start_time.into();
    let end_time: rt::Timestamp = end_time.into();
    ListRequest(
        rt::Request::new(OPERATION, &[id.as_str()])
            .with("customer", customer)
            .with("start_time", start_time)
            .with("end_time", end_time),
    )
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

    /// Specifies what granularity to use when generating event summaries. If not specified, a single
    /// event summary would be returned for the specified time range. For hourly granularity, start and
    /// end times must align with hour boundaries (e.g., 00:00, 01:00, ..., 23:00). For daily
    /// granularity, start and end times must align with UTC day boundaries (00:00 UTC).
    #[inline]
    pub fn value_grouping_window(
        self,
        value_grouping_window: list::ValueGroupingWindow,
    ) -> Self {
        Self(self.0.with("value_grouping_window", value_grouping_window))
    }
}
