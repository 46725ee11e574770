// Written by `cargo xtask generate`. Do not edit.
//! The operations of `application_fees`.

pub mod refunds;

rt::operation! {
    /// The request of [`list`]: `GET /v1/application_fees`.
    pub struct ListRequest -> rt::List<crate::ApplicationFee>, paged, expand;
}

/// List all application fees.
///
/// Returns a list of application fees you’ve previously collected. The application fees are
/// returned in sorted order, with the most recent fees appearing first.
///
/// `GET /v1/application_fees`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::application_fees::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetApplicationFees",
        method: rt::Method::Get,
        path: "/v1/application_fees",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Only return application fees for the charge specified by this charge ID.
    #[inline]
    pub fn charge(self, charge: impl Into<crate::ids::ChargeId>) -> Self {
        let charge: crate::ids::ChargeId = charge.into();
        Self(self.0.with("charge", charge))
    }

    /// Only return applications fees that were created during the given date interval.
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
    /// The request of [`refund`]: `POST /v1/application_fees/{id}/refund`.
    pub struct RefundRequest -> crate::ApplicationFee, expand;
}

/// `POST /v1/application_fees/{id}/refund`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::application_fees::refund("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn refund(id: impl Into<crate::ids::ApplicationFeeId>) -> RefundRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostApplicationFeesIdRefund",
        method: rt::Method::Post,
        path: "/v1/application_fees/{id}/refund",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let id: crate::ids::ApplicationFeeId = id.into();
    RefundRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}

impl RefundRequest {
    /// Sets `amount`.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Sets `directive`.
    #[inline]
    pub fn directive(self, directive: impl Into<String>) -> Self {
        Self(self.0.with("directive", rt::Value::text(directive)))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/application_fees/{id}`.
    pub struct RetrieveRequest -> crate::ApplicationFee, expand;
}

/// Retrieve an application fee.
///
/// Retrieves the details of an application fee that your account has collected. The same
/// information is returned when refunding the application fee.
///
/// `GET /v1/application_fees/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::application_fees::retrieve("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(id: impl Into<crate::ids::ApplicationFeeId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetApplicationFeesId",
        method: rt::Method::Get,
        path: "/v1/application_fees/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::ApplicationFeeId = id.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}
