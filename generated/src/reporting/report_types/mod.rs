// Written by `cargo xtask generate`. Do not edit.
//! The operations of `reporting::report_types`.

use stripe_runtime::{Base, Body, List, Method, Operation, Request};
use crate::{API_VERSION, ReportingReportType, ReportingReportTypeId};

pub(crate) mod model;

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/reporting/report_types`.
    pub struct ListRequest -> List<ReportingReportType>, paged, expand;
}

/// List all Report Types.
///
/// Returns a full list of Report Types.
///
/// `GET /v1/reporting/report_types`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::reporting::report_types::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetReportingReportTypes",
        method: Method::Get,
        path: "/v1/reporting/report_types",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(Request::new(OPERATION, &[]))
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/reporting/report_types/{report_type}`.
    pub struct RetrieveRequest -> ReportingReportType, expand;
}

/// Retrieve a Report Type.
///
/// Retrieves the details of a Report Type. (Certain report types require a
/// [live-mode API key](https://docs.stripe.com/keys#test-live-modes).)
///
/// `GET /v1/reporting/report_types/{report_type}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::reporting::report_types::retrieve("REPORT_TYPE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(report_type: impl Into<ReportingReportTypeId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetReportingReportTypesReportType",
        method: Method::Get,
        path: "/v1/reporting/report_types/{report_type}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(
        Request::new(OPERATION, &[&Into::<ReportingReportTypeId>::into(report_type)]),
    )
}
