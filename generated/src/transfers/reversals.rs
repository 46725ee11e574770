// Written by `cargo xtask generate`. Do not edit.
//! The operations of `transfers::reversals`.

rt::operation! {
    /// The request of [`create`]: `POST /v1/transfers/{id}/reversals`.
    pub struct CreateRequest -> crate::TransferReversal, expand;
}

/// Create a transfer reversal.
///
/// When you create a new reversal, you must specify a transfer to create it on.
///
/// When reversing transfers, you can optionally reverse part of the transfer. You can do so as many
/// times as you wish until the entire transfer has been reversed.
///
/// Once entirely reversed, a transfer can’t be reversed again. This method will return an error
/// when called on an already-reversed transfer, or when trying to reverse more money than is left
/// on a transfer.
///
/// `POST /v1/transfers/{id}/reversals`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::transfers::reversals::create("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(id: impl AsRef<str>) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTransfersIdReversals",
        method: rt::Method::Post,
        path: "/v1/transfers/{id}/reversals",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(rt::Request::new(OPERATION, &[id.as_ref()]))
}

impl CreateRequest {
    /// A positive integer in cents (or local equivalent) representing how much of this transfer to
    /// reverse. Can only reverse up to the unreversed amount remaining of the transfer. Partial
    /// transfer reversals are only allowed for transfers to Stripe Accounts. Defaults to the entire
    /// transfer amount.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// An arbitrary string which you can attach to a reversal object. This will be unset if you POST an
    /// empty value.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
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

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// Boolean indicating whether the application fee should be refunded when reversing this transfer.
    /// If a full transfer reversal is given, the full application fee will be refunded. Otherwise, the
    /// application fee will be refunded with an amount proportional to the amount of the transfer
    /// reversed.
    #[inline]
    pub fn refund_application_fee(self, refund_application_fee: bool) -> Self {
        Self(self.0.with("refund_application_fee", refund_application_fee))
    }
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/transfers/{id}/reversals`.
    pub struct ListRequest -> rt::List<crate::TransferReversal>, paged, expand;
}

/// List all reversals.
///
/// You can see a list of the reversals belonging to a specific transfer. Note that the 10 most
/// recent reversals are always available by default on the transfer object. If you need more than
/// those 10, you can use this API method and the `limit` and `starting_after` parameters to page
/// through additional reversals.
///
/// `GET /v1/transfers/{id}/reversals`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::transfers::reversals::list("ID").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(id: impl AsRef<str>) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTransfersIdReversals",
        method: rt::Method::Get,
        path: "/v1/transfers/{id}/reversals",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[id.as_ref()]))
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
    /// The request of [`retrieve`]: `GET /v1/transfers/{transfer}/reversals/{id}`.
    pub struct RetrieveRequest -> crate::TransferReversal, expand;
}

/// Retrieve a reversal.
///
/// By default, you can see the 10 most recent reversals stored directly on the transfer object, but
/// you can also retrieve details about a specific reversal stored on the transfer.
///
/// `GET /v1/transfers/{transfer}/reversals/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::transfers::reversals::retrieve("TRANSFER_ID", "ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    transfer: impl Into<crate::ids::TransferId>,
    id: impl Into<crate::ids::TransferReversalId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTransfersTransferReversalsId",
        method: rt::Method::Get,
        path: "/v1/transfers/{transfer}/reversals/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let transfer: crate::ids::TransferId = transfer.into();
    let id: crate::ids::TransferReversalId = id.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[transfer.as_str(), id.as_str()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/transfers/{transfer}/reversals/{id}`.
    pub struct UpdateRequest -> crate::TransferReversal, expand;
}

/// Update a reversal.
///
/// Updates the specified reversal by setting the values of the parameters passed. Any parameters
/// not provided will be left unchanged.
///
/// This request only accepts metadata and description as arguments.
///
/// `POST /v1/transfers/{transfer}/reversals/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::transfers::reversals::update("TRANSFER_ID", "ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(
    transfer: impl Into<crate::ids::TransferId>,
    id: impl Into<crate::ids::TransferReversalId>,
) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTransfersTransferReversalsId",
        method: rt::Method::Post,
        path: "/v1/transfers/{transfer}/reversals/{id}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let transfer: crate::ids::TransferId = transfer.into();
    let id: crate::ids::TransferReversalId = id.into();
    UpdateRequest(rt::Request::new(OPERATION, &[transfer.as_str(), id.as_str()]))
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
