// Written by `cargo xtask generate`. Do not edit.
//! The operations of `reporting::report_types`.

rt::operation! {
    /// The request of [`list`]: `GET /v1/reporting/report_types`.
    pub struct ListRequest -> rt::List<crate::ReportingReportType>, paged, expand;
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetReportingReportTypes",
        method: rt::Method::Get,
        path: "/v1/reporting/report_types",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/reporting/report_types/{report_type}`.
    pub struct RetrieveRequest -> crate::ReportingReportType, expand;
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
pub fn retrieve(
    report_type: impl Into<crate::ids::ReportingReportTypeId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetReportingReportTypesReportType",
        method: rt::Method::Get,
        path: "/v1/reporting/report_types/{report_type}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let report_type: crate::ids::ReportingReportTypeId = report_type.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[report_type.as_str()]))
}
