// Written by `cargo xtask generate`. Do not edit.
//! The operations of `billing::alerts`.

pub mod create;
pub mod list;

rt::operation! {
    /// The request of [`activate`]: `POST /v1/billing/alerts/{id}/activate`.
    pub struct ActivateRequest -> crate::BillingAlert, expand;
}

/// Activate a billing alert.
///
/// Reactivates this alert, allowing it to trigger again.
///
/// `POST /v1/billing/alerts/{id}/activate`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::billing::alerts::activate("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn activate(id: impl Into<crate::ids::BillingAlertId>) -> ActivateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostBillingAlertsIdActivate",
        method: rt::Method::Post,
        path: "/v1/billing/alerts/{id}/activate",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let id: crate::ids::BillingAlertId = id.into();
    ActivateRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}

rt::operation! {
    /// The request of [`archive`]: `POST /v1/billing/alerts/{id}/archive`.
    pub struct ArchiveRequest -> crate::BillingAlert, expand;
}

/// Archive a billing alert.
///
/// Archives this alert, removing it from the list view and APIs. This is non-reversible.
///
/// `POST /v1/billing/alerts/{id}/archive`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::billing::alerts::archive("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn archive(id: impl Into<crate::ids::BillingAlertId>) -> ArchiveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostBillingAlertsIdArchive",
        method: rt::Method::Post,
        path: "/v1/billing/alerts/{id}/archive",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let id: crate::ids::BillingAlertId = id.into();
    ArchiveRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}

rt::operation! {
    /// The request of [`create`]: `POST /v1/billing/alerts`.
    pub struct CreateRequest -> crate::BillingAlert, expand;
}

/// Create a billing alert.
///
/// Creates a billing alert
///
/// `POST /v1/billing/alerts`
///
/// - `title`: The title of the alert.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::billing::alerts::create("TITLE").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(title: impl Into<String>) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostBillingAlerts",
        method: rt::Method::Post,
        path: "/v1/billing/alerts",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("alert_type", "usage_threshold")
            .with("title", rt::Value::text(title)),
    )
}

impl CreateRequest {
    /// The configuration of the usage threshold.
    #[inline]
    pub fn usage_threshold(self, usage_threshold: create::UsageThreshold) -> Self {
        Self(self.0.with("usage_threshold", usage_threshold))
    }
}

rt::operation! {
    /// The request of [`deactivate`]: `POST /v1/billing/alerts/{id}/deactivate`.
    pub struct DeactivateRequest -> crate::BillingAlert, expand;
}

/// Deactivate a billing alert.
///
/// Deactivates this alert, preventing it from triggering.
///
/// `POST /v1/billing/alerts/{id}/deactivate`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::billing::alerts::deactivate("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn deactivate(id: impl Into<crate::ids::BillingAlertId>) -> DeactivateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostBillingAlertsIdDeactivate",
        method: rt::Method::Post,
        path: "/v1/billing/alerts/{id}/deactivate",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let id: crate::ids::BillingAlertId = id.into();
    DeactivateRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/billing/alerts`.
    pub struct ListRequest -> rt::List<crate::BillingAlert>, paged, expand;
}

/// List billing alerts.
///
/// Lists billing active and inactive alerts
///
/// `GET /v1/billing/alerts`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::billing::alerts::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetBillingAlerts",
        method: rt::Method::Get,
        path: "/v1/billing/alerts",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Filter results to only include this type of alert.
    #[inline]
    pub fn alert_type(self, alert_type: list::AlertType) -> Self {
        Self(self.0.with("alert_type", alert_type))
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

    /// Filter results to only include alerts with the given meter.
    #[inline]
    pub fn meter(self, meter: impl Into<crate::ids::BillingMeterId>) -> Self {
        let meter: crate::ids::BillingMeterId = meter.into();
        Self(self.0.with("meter", meter))
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
    /// The request of [`retrieve`]: `GET /v1/billing/alerts/{id}`.
    pub struct RetrieveRequest -> crate::BillingAlert, expand;
}

/// Retrieve a billing alert.
///
/// Retrieves a billing alert given an ID
///
/// `GET /v1/billing/alerts/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::billing::alerts::retrieve("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(id: impl Into<crate::ids::BillingAlertId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetBillingAlertsId",
        method: rt::Method::Get,
        path: "/v1/billing/alerts/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::BillingAlertId = id.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}
