// Written by `cargo xtask generate`. Do not edit.
//! The operations of `identity::verification_reports`.

pub mod list;

rt::operation! {
    /// The request of [`list`]: `GET /v1/identity/verification_reports`.
    pub struct ListRequest -> rt::List<crate::IdentityVerificationReport>, paged, expand;
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetIdentityVerificationReports",
        method: rt::Method::Get,
        path: "/v1/identity/verification_reports",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// A string to reference this user. This can be a customer ID, a session ID, or similar, and can be
    /// used to reconcile this verification with your internal systems.
    #[inline]
    pub fn client_reference_id(self, client_reference_id: impl Into<String>) -> Self {
        Self(self.0.with("client_reference_id", rt::Value::text(client_reference_id)))
    }

    /// Only return VerificationReports that were created during the given date interval.
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

    /// Only return VerificationReports of this type
    #[inline]
    pub fn type_(self, type_: list::Type) -> Self {
        Self(self.0.with("type", type_))
    }

    /// Only return VerificationReports created by this VerificationSession ID. It is allowed to provide
    /// a VerificationIntent ID.
    #[inline]
    pub fn verification_session(
        self,
        verification_session: impl Into<crate::ids::IdentityVerificationSessionId>,
    ) -> Self {
        let verification_session: crate::ids::IdentityVerificationSessionId = verification_session
            .into();
        Self(self.0.with("verification_session", verification_session))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/identity/verification_reports/{report}`.
    pub struct RetrieveRequest -> crate::IdentityVerificationReport, expand;
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
pub fn retrieve(
    report: impl Into<crate::ids::IdentityVerificationReportId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetIdentityVerificationReportsReport",
        method: rt::Method::Get,
        path: "/v1/identity/verification_reports/{report}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let report: crate::ids::IdentityVerificationReportId = report.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[report.as_str()]))
}
