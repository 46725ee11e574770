// Written by `cargo xtask generate`. Do not edit.
//! The operations of `identity::verification_reports`.

use stripe_runtime::{
    Base, Body, List, Method, Operation, Range, Request, Timestamp, Value,
};
use crate::{
    API_VERSION, IdentityVerificationReport, IdentityVerificationReportId,
    ListIdentityVerificationReportType,
};

pub(crate) mod model;

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/identity/verification_reports`.
    pub struct ListRequest -> List<IdentityVerificationReport>, paged, expand;
}

/// List VerificationReports.
///
/// List all verification reports.
///
/// `GET /v1/identity/verification_reports`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::identity::verification_reports::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetIdentityVerificationReports",
        method: Method::Get,
        path: "/v1/identity/verification_reports",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// A string to reference this user. This can be a customer ID, a session ID, or similar, and can be
    /// used to reconcile this verification with your internal systems.
    #[inline]
    pub fn client_reference_id(
        mut self,
        client_reference_id: impl Into<String>,
    ) -> Self {
        self.0.set("client_reference_id", Value::text(client_reference_id));
        self
    }

    /// Only return VerificationReports that were created during the given date interval.
    #[inline]
    pub fn created(mut self, created: impl Into<Range<Timestamp>>) -> Self {
        self.0.set("created", Into::<Range<Timestamp>>::into(created));
        self
    }

    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(mut self, ending_before: impl Into<String>) -> Self {
        self.0.set("ending_before", Value::text(ending_before));
        self
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set("limit", limit);
        self
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.0.set("starting_after", Value::text(starting_after));
        self
    }

    /// Only return VerificationReports of this type
    #[inline]
    pub fn type_(mut self, type_: ListIdentityVerificationReportType) -> Self {
        self.0.set("type", type_);
        self
    }

    /// Only return VerificationReports created by this VerificationSession ID. It is allowed to provide
    /// a VerificationIntent ID.
    #[inline]
    pub fn verification_session(
        mut self,
        verification_session: impl Into<String>,
    ) -> Self {
        self.0.set("verification_session", Value::text(verification_session));
        self
    }
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/identity/verification_reports/{report}`.
    pub struct RetrieveRequest -> IdentityVerificationReport, expand;
}

/// Retrieve a VerificationReport.
///
/// Retrieves an existing VerificationReport
///
/// `GET /v1/identity/verification_reports/{report}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::identity::verification_reports::retrieve("REPORT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(report: impl Into<IdentityVerificationReportId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetIdentityVerificationReportsReport",
        method: Method::Get,
        path: "/v1/identity/verification_reports/{report}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(
        Request::new(OPERATION, &[&Into::<IdentityVerificationReportId>::into(report)]),
    )
}
