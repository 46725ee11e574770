// Written by `cargo xtask generate`. Do not edit.
//! The operations of `application_fees::refunds`.

rt::operation! {
    /// The request of [`create`]: `POST /v1/application_fees/{id}/refunds`.
    pub struct CreateRequest -> crate::FeeRefund, expand;
}

/// Create an application fee refund.
///
/// Refunds an application fee that has previously been collected but not yet refunded. Funds will
/// be refunded to the Stripe account from which the fee was originally collected.
///
/// You can optionally refund only part of an application fee. You can do so multiple times, until
/// the entire fee has been refunded.
///
/// Once entirely refunded, an application fee can’t be refunded again. This method will raise an
/// error when called on an already-refunded application fee, or when trying to refund more money
/// than is left on an application fee.
///
/// `POST /v1/application_fees/{id}/refunds`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::application_fees::refunds::create("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(id: impl Into<crate::ids::ApplicationFeeId>) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostApplicationFeesIdRefunds",
        method: rt::Method::Post,
        path: "/v1/application_fees/{id}/refunds",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let id: crate::ids::ApplicationFeeId = id.into();
    CreateRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}

impl CreateRequest {
    /// A positive integer, in _cents (or local equivalent)_, representing how much of this fee to
    /// refund. Can refund only up to the remaining unrefunded amount of the fee.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/application_fees/{id}/refunds`.
    pub struct ListRequest -> rt::List<crate::FeeRefund>, paged, expand;
}

/// List all application fee refunds.
///
/// You can see a list of the refunds belonging to a specific application fee. Note that the 10 most
/// recent refunds are always available by default on the application fee object. If you need more
/// than those 10, you can use this API method and the `limit` and `starting_after` parameters to
/// page through additional refunds.
///
/// `GET /v1/application_fees/{id}/refunds`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::application_fees::refunds::list("ID").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(id: impl Into<crate::ids::ApplicationFeeId>) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetApplicationFeesIdRefunds",
        method: rt::Method::Get,
        path: "/v1/application_fees/{id}/refunds",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::ApplicationFeeId = id.into();
    ListRequest(rt::Request::new(OPERATION, &[id.as_str()]))
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
    /// The request of [`retrieve`]: `GET /v1/application_fees/{fee}/refunds/{id}`.
    pub struct RetrieveRequest -> crate::FeeRefund, expand;
}

/// Retrieve an application fee refund.
///
/// By default, you can see the 10 most recent refunds stored directly on the application fee
/// object, but you can also retrieve details about a specific refund stored on the application fee.
///
/// `GET /v1/application_fees/{fee}/refunds/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::application_fees::refunds::retrieve("FEE_ID", "ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    fee: impl AsRef<str>,
    id: impl Into<crate::ids::FeeRefundId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetApplicationFeesFeeRefundsId",
        method: rt::Method::Get,
        path: "/v1/application_fees/{fee}/refunds/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::FeeRefundId = id.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[fee.as_ref(), id.as_str()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/application_fees/{fee}/refunds/{id}`.
    pub struct UpdateRequest -> crate::FeeRefund, expand;
}

/// Update an application fee refund.
///
/// Updates the specified application fee refund by setting the values of the parameters passed. Any
/// parameters not provided will be left unchanged.
///
/// This request only accepts metadata as an argument.
///
/// `POST /v1/application_fees/{fee}/refunds/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::application_fees::refunds::update("FEE_ID", "ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(
    fee: impl AsRef<str>,
    id: impl Into<crate::ids::FeeRefundId>,
) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostApplicationFeesFeeRefundsId",
        method: rt::Method::Post,
        path: "/v1/application_fees/{fee}/refunds/{id}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let id: crate::ids::FeeRefundId = id.into();
    UpdateRequest(rt::Request::new(OPERATION, &[fee.as_ref(), id.as_str()]))
}

impl UpdateRequest {
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }
}
