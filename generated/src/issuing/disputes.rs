// Written by `cargo xtask generate`. Do not edit.
//! The operations of `issuing::disputes`.

pub mod create;
pub mod list;
pub mod update;

rt::operation! {
    /// The request of [`create`]: `POST /v1/issuing/disputes`.
    pub struct CreateRequest -> crate::IssuingDispute, expand;
}

/// Create a dispute.
///
/// Creates an Issuing `Dispute` object. Individual pieces of evidence within the `evidence` object
/// are optional at this point. Stripe only validates that required evidence is present during
/// submission. Refer to
/// [Dispute reasons and evidence](https://docs.stripe.com/issuing/purchases/disputes#dispute-reasons-and-evidence)
/// for more details about evidence requirements.
///
/// `POST /v1/issuing/disputes`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::issuing::disputes::create().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create() -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostIssuingDisputes",
        method: rt::Method::Post,
        path: "/v1/issuing/disputes",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(rt::Request::new(OPERATION, &[]))
}

impl CreateRequest {
    /// The dispute amount in the card's currency and in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal). If not set, defaults
    /// to the full transaction amount.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Evidence provided for the dispute.
    #[inline]
    pub fn evidence(self, evidence: create::Evidence) -> Self {
        Self(self.0.with("evidence", evidence))
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

    /// The ID of the issuing transaction to create a dispute for. For transaction on Treasury
    /// FinancialAccounts, use `treasury.received_debit`.
    #[inline]
    pub fn transaction(
        self,
        transaction: impl Into<crate::ids::IssuingTransactionId>,
    ) -> Self {
        let transaction: crate::ids::IssuingTransactionId = transaction.into();
        Self(self.0.with("transaction", transaction))
    }

    /// Params for disputes related to Treasury FinancialAccounts
    #[inline]
    pub fn treasury(self, treasury: create::Treasury) -> Self {
        Self(self.0.with("treasury", treasury))
    }
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/issuing/disputes`.
    pub struct ListRequest -> rt::List<crate::IssuingDispute>, paged, expand;
}

/// List all disputes.
///
/// Returns a list of Issuing `Dispute` objects. The objects are sorted in descending order by
/// creation date, with the most recently created object appearing first.
///
/// `GET /v1/issuing/disputes`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::issuing::disputes::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetIssuingDisputes",
        method: rt::Method::Get,
        path: "/v1/issuing/disputes",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Only return Issuing disputes that were created during the given date interval.
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

    /// Select Issuing disputes with the given status.
    #[inline]
    pub fn status(self, status: crate::issuing_dispute::Status) -> Self {
        Self(self.0.with("status", status))
    }

    /// Select the Issuing dispute for the given transaction.
    #[inline]
    pub fn transaction(
        self,
        transaction: impl Into<crate::ids::IssuingTransactionId>,
    ) -> Self {
        let transaction: crate::ids::IssuingTransactionId = transaction.into();
        Self(self.0.with("transaction", transaction))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/issuing/disputes/{dispute}`.
    pub struct RetrieveRequest -> crate::IssuingDispute, expand;
}

/// Retrieve a dispute.
///
/// Retrieves an Issuing `Dispute` object.
///
/// `GET /v1/issuing/disputes/{dispute}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::issuing::disputes::retrieve("DISPUTE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(dispute: impl Into<crate::ids::IssuingDisputeId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetIssuingDisputesDispute",
        method: rt::Method::Get,
        path: "/v1/issuing/disputes/{dispute}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let dispute: crate::ids::IssuingDisputeId = dispute.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[dispute.as_str()]))
}

rt::operation! {
    /// The request of [`submit`]: `POST /v1/issuing/disputes/{dispute}/submit`.
    pub struct SubmitRequest -> crate::IssuingDispute, expand;
}

/// Submit a dispute.
///
/// Submits an Issuing `Dispute` to the card network. Stripe validates that all evidence fields
/// required for the dispute’s reason are present. For more details, see
/// [Dispute reasons and evidence](https://docs.stripe.com/issuing/purchases/disputes#dispute-reasons-and-evidence).
///
/// `POST /v1/issuing/disputes/{dispute}/submit`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::issuing::disputes::submit("DISPUTE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn submit(dispute: impl Into<crate::ids::IssuingDisputeId>) -> SubmitRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostIssuingDisputesDisputeSubmit",
        method: rt::Method::Post,
        path: "/v1/issuing/disputes/{dispute}/submit",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let dispute: crate::ids::IssuingDisputeId = dispute.into();
    SubmitRequest(rt::Request::new(OPERATION, &[dispute.as_str()]))
}

impl SubmitRequest {
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

rt::operation! {
    /// The request of [`update`]: `POST /v1/issuing/disputes/{dispute}`.
    pub struct UpdateRequest -> crate::IssuingDispute, expand;
}

/// Update a dispute.
///
/// Updates the specified Issuing `Dispute` object by setting the values of the parameters passed.
/// Any parameters not provided will be left unchanged. Properties on the `evidence` object can be
/// unset by passing in an empty string.
///
/// `POST /v1/issuing/disputes/{dispute}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::issuing::disputes::update("DISPUTE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(dispute: impl Into<crate::ids::IssuingDisputeId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostIssuingDisputesDispute",
        method: rt::Method::Post,
        path: "/v1/issuing/disputes/{dispute}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let dispute: crate::ids::IssuingDisputeId = dispute.into();
    UpdateRequest(rt::Request::new(OPERATION, &[dispute.as_str()]))
}

impl UpdateRequest {
    /// The dispute amount in the card's currency and in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Evidence provided for the dispute.
    #[inline]
    pub fn evidence(self, evidence: create::Evidence) -> Self {
        Self(self.0.with("evidence", evidence))
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
