// Written by `cargo xtask generate`. Do not edit.
//! The operations of `issuing::disputes`.

use stripe_runtime::{
    Base, Body, List, Metadata, Method, Operation, Range, Request, Timestamp, Value,
};
use crate::{
    API_VERSION, EvidenceParam, IssuingDispute, IssuingDisputeId,
    ListIssuingDisputeStatus, TreasuryParam,
};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/issuing/disputes`.
    pub struct CreateRequest -> IssuingDispute, expand;
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
    const OPERATION: &Operation = &Operation {
        id: "PostIssuingDisputes",
        method: Method::Post,
        path: "/v1/issuing/disputes",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(Request::new(OPERATION, &[]))
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
    pub fn evidence(self, evidence: EvidenceParam) -> Self {
        Self(self.0.with("evidence", evidence))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// The ID of the issuing transaction to create a dispute for. For transaction on Treasury
    /// FinancialAccounts, use `treasury.received_debit`.
    #[inline]
    pub fn transaction(self, transaction: impl Into<String>) -> Self {
        Self(self.0.with("transaction", Value::text(transaction)))
    }

    /// Params for disputes related to Treasury FinancialAccounts
    #[inline]
    pub fn treasury(self, treasury: TreasuryParam) -> Self {
        Self(self.0.with("treasury", treasury))
    }
}

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/issuing/disputes`.
    pub struct ListRequest -> List<IssuingDispute>, paged, expand;
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
    const OPERATION: &Operation = &Operation {
        id: "GetIssuingDisputes",
        method: Method::Get,
        path: "/v1/issuing/disputes",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Only return Issuing disputes that were created during the given date interval.
    #[inline]
    pub fn created(self, created: impl Into<Range<Timestamp>>) -> Self {
        Self(self.0.with("created", Into::<Range<Timestamp>>::into(created)))
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

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", Value::text(starting_after)))
    }

    /// Select Issuing disputes with the given status.
    #[inline]
    pub fn status(self, status: ListIssuingDisputeStatus) -> Self {
        Self(self.0.with("status", status))
    }

    /// Select the Issuing dispute for the given transaction.
    #[inline]
    pub fn transaction(self, transaction: impl Into<String>) -> Self {
        Self(self.0.with("transaction", Value::text(transaction)))
    }
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/issuing/disputes/{dispute}`.
    pub struct RetrieveRequest -> IssuingDispute, expand;
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
pub fn retrieve(dispute: impl Into<IssuingDisputeId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetIssuingDisputesDispute",
        method: Method::Get,
        path: "/v1/issuing/disputes/{dispute}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(Request::new(OPERATION, &[&Into::<IssuingDisputeId>::into(dispute)]))
}

stripe_runtime::operation! {
    /// The request of [`submit`]: `POST /v1/issuing/disputes/{dispute}/submit`.
    pub struct SubmitRequest -> IssuingDispute, expand;
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
pub fn submit(dispute: impl Into<IssuingDisputeId>) -> SubmitRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostIssuingDisputesDisputeSubmit",
        method: Method::Post,
        path: "/v1/issuing/disputes/{dispute}/submit",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    SubmitRequest(Request::new(OPERATION, &[&Into::<IssuingDisputeId>::into(dispute)]))
}

impl SubmitRequest {
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }
}

stripe_runtime::operation! {
    /// The request of [`update`]: `POST /v1/issuing/disputes/{dispute}`.
    pub struct UpdateRequest -> IssuingDispute, expand;
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
pub fn update(dispute: impl Into<IssuingDisputeId>) -> UpdateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostIssuingDisputesDispute",
        method: Method::Post,
        path: "/v1/issuing/disputes/{dispute}",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    UpdateRequest(Request::new(OPERATION, &[&Into::<IssuingDisputeId>::into(dispute)]))
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
    pub fn evidence(self, evidence: EvidenceParam) -> Self {
        Self(self.0.with("evidence", evidence))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }
}
