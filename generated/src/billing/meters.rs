// Written by `cargo xtask generate`. Do not edit.
//! The operations of `billing::meters`.

pub mod create;
pub mod event_summaries;
pub mod list;

rt::operation! {
    /// The request of [`create`]: `POST /v1/billing/meters`.
    pub struct CreateRequest -> crate::BillingMeter, expand;
}

/// Create a billing meter.
///
/// Creates a billing meter.
///
/// `POST /v1/billing/meters`
///
/// - `default_aggregation`: The default settings to aggregate a meter's events with.
/// - `display_name`: The meter’s name. Not visible to the customer.
/// - `event_name`: The name of the meter event to record usage for. Corresponds with the `event_name` field on
///   meter events.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::billing::meters::create(stripe::billing::meters::create::DefaultAggregation::new(stripe::billing_meter::default_aggregation::Formula::Count), "DISPLAY_NAME", "EVENT_NAME").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    default_aggregation: create::DefaultAggregation,
    display_name: impl Into<String>,
    event_name: impl Into<String>,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostBillingMeters",
        method: rt::Method::Post,
        path: "/v1/billing/meters",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("default_aggregation", default_aggregation)
            .with("display_name", rt::Value::text(display_name))
            .with("event_name", rt::Value::text(event_name)),
    )
}

impl CreateRequest {
    /// Fields that specify how to map a meter event to a customer.
    #[inline]
    pub fn customer_mapping(self, customer_mapping: create::CustomerMapping) -> Self {
        Self(self.0.with("customer_mapping", customer_mapping))
    }

    /// The time window which meter events have been pre-aggregated for, if any.
    #[inline]
    pub fn event_time_window(
        self,
        event_time_window: crate::billing_meter::EventTimeWindow,
    ) -> Self {
        Self(self.0.with("event_time_window", event_time_window))
    }

    /// Fields that specify how to calculate a meter event's value.
    #[inline]
    pub fn value_settings(self, value_settings: create::ValueSettings) -> Self {
        Self(self.0.with("value_settings", value_settings))
    }
}

rt::operation! {
    /// The request of [`deactivate`]: `POST /v1/billing/meters/{id}/deactivate`.
    pub struct DeactivateRequest -> crate::BillingMeter, expand;
}

/// Deactivate a billing meter.
///
/// When a meter is deactivated, no more meter events will be accepted for this meter. You can’t
/// attach a deactivated meter to a price.
///
/// `POST /v1/billing/meters/{id}/deactivate`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::billing::meters::deactivate("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn deactivate(id: impl Into<crate::ids::BillingMeterId>) -> DeactivateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostBillingMetersIdDeactivate",
        method: rt::Method::Post,
        path: "/v1/billing/meters/{id}/deactivate",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let id: crate::ids::BillingMeterId = id.into();
    DeactivateRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/billing/meters`.
    pub struct ListRequest -> rt::List<crate::BillingMeter>, paged, expand;
}

/// List billing meters.
///
/// Retrieve a list of billing meters.
///
/// `GET /v1/billing/meters`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::billing::meters::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetBillingMeters",
        method: rt::Method::Get,
        path: "/v1/billing/meters",
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

    /// Filter results to only include meters with the given status.
    #[inline]
    pub fn status(self, status: crate::billing_meter::Status) -> Self {
        Self(self.0.with("status", status))
    }
}

rt::operation! {
    /// The request of [`reactivate`]: `POST /v1/billing/meters/{id}/reactivate`.
    pub struct ReactivateRequest -> crate::BillingMeter, expand;
}

/// Reactivate a billing meter.
///
/// When a meter is reactivated, events for this meter can be accepted and you can attach the meter
/// to a price.
///
/// `POST /v1/billing/meters/{id}/reactivate`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::billing::meters::reactivate("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn reactivate(id: impl Into<crate::ids::BillingMeterId>) -> ReactivateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostBillingMetersIdReactivate",
        method: rt::Method::Post,
        path: "/v1/billing/meters/{id}/reactivate",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let id: crate::ids::BillingMeterId = id.into();
    ReactivateRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/billing/meters/{id}`.
    pub struct RetrieveRequest -> crate::BillingMeter, expand;
}

/// Retrieve a billing meter.
///
/// Retrieves a billing meter given an ID.
///
/// `GET /v1/billing/meters/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::billing::meters::retrieve("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(id: impl Into<crate::ids::BillingMeterId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetBillingMetersId",
        method: rt::Method::Get,
        path: "/v1/billing/meters/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::BillingMeterId = id.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/billing/meters/{id}`.
    pub struct UpdateRequest -> crate::BillingMeter, expand;
}

/// Update a billing meter.
///
/// Updates a billing meter.
///
/// `POST /v1/billing/meters/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::billing::meters::update("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(id: impl Into<crate::ids::BillingMeterId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostBillingMetersId",
        method: rt::Method::Post,
        path: "/v1/billing/meters/{id}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let id: crate::ids::BillingMeterId = id.into();
    UpdateRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}

impl UpdateRequest {
    /// The meter’s name. Not visible to the customer.
    #[inline]
    pub fn display_name(self, display_name: impl Into<String>) -> Self {
        Self(self.0.with("display_name", rt::Value::text(display_name)))
    }
}
