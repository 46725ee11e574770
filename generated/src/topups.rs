// Written by `cargo xtask generate`. Do not edit.
//! The operations of `topups`.

pub mod list;

rt::operation! {
    /// The request of [`cancel`]: `POST /v1/topups/{topup}/cancel`.
    pub struct CancelRequest -> crate::Topup, expand;
}

/// Cancel a top-up.
///
/// Cancels a top-up. Only pending top-ups can be canceled.
///
/// `POST /v1/topups/{topup}/cancel`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::topups::cancel("TOPUP_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn cancel(topup: impl Into<crate::ids::TopupId>) -> CancelRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTopupsTopupCancel",
        method: rt::Method::Post,
        path: "/v1/topups/{topup}/cancel",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let topup: crate::ids::TopupId = topup.into();
    CancelRequest(rt::Request::new(OPERATION, &[topup.as_str()]))
}

rt::operation! {
    /// The request of [`create`]: `POST /v1/topups`.
    pub struct CreateRequest -> crate::Topup, expand;
}

/// Create a top-up.
///
/// Top up the balance of an account
///
/// `POST /v1/topups`
///
/// - `amount`: A positive integer representing how much to transfer.
/// - `currency`: Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
///   lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::topups::create(1000, "CURRENCY").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(amount: i64, currency: impl Into<String>) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTopups",
        method: rt::Method::Post,
        path: "/v1/topups",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("amount", amount)
            .with("currency", rt::Value::text(currency)),
    )
}

impl CreateRequest {
    /// An arbitrary string attached to the object. Often useful for displaying to users.
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

    /// The ID of a source to transfer funds from. For most users, this should be left unspecified which
    /// will use the bank account that was set up in the dashboard for the specified currency. In test
    /// mode, this can be a test bank token (see
    /// [Testing Top-ups](https://docs.stripe.com/connect/testing#testing-top-ups)).
    #[inline]
    pub fn source(self, source: impl Into<crate::ids::SourceId>) -> Self {
        let source: crate::ids::SourceId = source.into();
        Self(self.0.with("source", source))
    }

    /// Extra information about a top-up for the source's bank statement. Limited to 15 ASCII
    /// characters.
    #[inline]
    pub fn statement_descriptor(self, statement_descriptor: impl Into<String>) -> Self {
        Self(self.0.with("statement_descriptor", rt::Value::text(statement_descriptor)))
    }

    /// A string that identifies this top-up as part of a group.
    #[inline]
    pub fn transfer_group(self, transfer_group: impl Into<String>) -> Self {
        Self(self.0.with("transfer_group", rt::Value::text(transfer_group)))
    }
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/topups`.
    pub struct ListRequest -> rt::List<crate::Topup>, paged, expand;
}

/// List all top-ups.
///
/// Returns a list of top-ups.
///
/// `GET /v1/topups`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::topups::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTopups",
        method: rt::Method::Get,
        path: "/v1/topups",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// A positive integer representing how much to transfer.
    #[inline]
    pub fn amount(self, amount: impl Into<rt::Range<i64>>) -> Self {
        let amount: rt::Range<i64> = amount.into();
        Self(self.0.with("amount", amount))
    }

    /// A filter on the list, based on the object `created` field. The value can be a string with an
    /// integer Unix timestamp, or it can be a dictionary with a number of different query options.
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

    /// Only return top-ups that have the given status. One of `canceled`, `failed`, `pending` or
    /// `succeeded`.
    #[inline]
    pub fn status(self, status: list::Status) -> Self {
        Self(self.0.with("status", status))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/topups/{topup}`.
    pub struct RetrieveRequest -> crate::Topup, expand;
}

/// Retrieve a top-up.
///
/// Retrieves the details of a top-up that has previously been created. Supply the unique top-up ID
/// that was returned from your previous request, and Stripe will return the corresponding top-up
/// information.
///
/// `GET /v1/topups/{topup}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::topups::retrieve("TOPUP_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(topup: impl Into<crate::ids::TopupId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTopupsTopup",
        method: rt::Method::Get,
        path: "/v1/topups/{topup}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let topup: crate::ids::TopupId = topup.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[topup.as_str()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/topups/{topup}`.
    pub struct UpdateRequest -> crate::Topup, expand;
}

/// Update a top-up.
///
/// Updates the metadata of a top-up. Other top-up details are not editable by design.
///
/// `POST /v1/topups/{topup}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::topups::update("TOPUP_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(topup: impl Into<crate::ids::TopupId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTopupsTopup",
        method: rt::Method::Post,
        path: "/v1/topups/{topup}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let topup: crate::ids::TopupId = topup.into();
    UpdateRequest(rt::Request::new(OPERATION, &[topup.as_str()]))
}

impl UpdateRequest {
    /// An arbitrary string attached to the object. Often useful for displaying to users.
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
}
