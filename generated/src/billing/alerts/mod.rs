// Written by `cargo xtask generate`. Do not edit.
//! The operations of `billing::alerts`.

use stripe_runtime::{Base, Body, List, Method, Operation, Request, Value};
use crate::{
    API_VERSION, BillingAlert, BillingAlertAlertType, BillingAlertId,
    UsageThresholdConfig,
};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`activate`]: `POST /v1/billing/alerts/{id}/activate`.
    pub struct ActivateRequest -> BillingAlert, expand;
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
pub fn activate(id: impl Into<BillingAlertId>) -> ActivateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostBillingAlertsIdActivate",
        method: Method::Post,
        path: "/v1/billing/alerts/{id}/activate",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    ActivateRequest(Request::new(OPERATION, &[&Into::<BillingAlertId>::into(id)]))
}

stripe_runtime::operation! {
    /// The request of [`archive`]: `POST /v1/billing/alerts/{id}/archive`.
    pub struct ArchiveRequest -> BillingAlert, expand;
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
pub fn archive(id: impl Into<BillingAlertId>) -> ArchiveRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostBillingAlertsIdArchive",
        method: Method::Post,
        path: "/v1/billing/alerts/{id}/archive",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    ArchiveRequest(Request::new(OPERATION, &[&Into::<BillingAlertId>::into(id)]))
}

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/billing/alerts`.
    pub struct CreateRequest -> BillingAlert, expand;
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
    const OPERATION: &Operation = &Operation {
        id: "PostBillingAlerts",
        method: Method::Post,
        path: "/v1/billing/alerts",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(
        Request::new(OPERATION, &[])
            .with("alert_type", "usage_threshold")
            .with("title", Value::text(title)),
    )
}

impl CreateRequest {
    /// The configuration of the usage threshold.
    #[inline]
    pub fn usage_threshold(self, usage_threshold: UsageThresholdConfig) -> Self {
        Self(self.0.with("usage_threshold", usage_threshold))
    }
}

stripe_runtime::operation! {
    /// The request of [`deactivate`]: `POST /v1/billing/alerts/{id}/deactivate`.
    pub struct DeactivateRequest -> BillingAlert, expand;
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
pub fn deactivate(id: impl Into<BillingAlertId>) -> DeactivateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostBillingAlertsIdDeactivate",
        method: Method::Post,
        path: "/v1/billing/alerts/{id}/deactivate",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    DeactivateRequest(Request::new(OPERATION, &[&Into::<BillingAlertId>::into(id)]))
}

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/billing/alerts`.
    pub struct ListRequest -> List<BillingAlert>, paged, expand;
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
    const OPERATION: &Operation = &Operation {
        id: "GetBillingAlerts",
        method: Method::Get,
        path: "/v1/billing/alerts",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Filter results to only include this type of alert.
    #[inline]
    pub fn alert_type(self, alert_type: BillingAlertAlertType) -> Self {
        Self(self.0.with("alert_type", alert_type))
    }

    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(self, ending_before: impl Into<String>) -> Self {
        Self(self.0.with("ending_before", Value::text(ending_before)))
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.with("limit", limit))
    }

    /// Filter results to only include alerts with the given meter.
    #[inline]
    pub fn meter(self, meter: impl Into<String>) -> Self {
        Self(self.0.with("meter", Value::text(meter)))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", Value::text(starting_after)))
    }
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/billing/alerts/{id}`.
    pub struct RetrieveRequest -> BillingAlert, expand;
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
pub fn retrieve(id: impl Into<BillingAlertId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetBillingAlertsId",
        method: Method::Get,
        path: "/v1/billing/alerts/{id}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(Request::new(OPERATION, &[&Into::<BillingAlertId>::into(id)]))
}
