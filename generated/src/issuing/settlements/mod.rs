// Written by `cargo xtask generate`. Do not edit.
//! The operations of `issuing::settlements`.

use stripe_runtime::{Base, Body, Metadata, Method, Operation, Request};
use crate::{API_VERSION, IssuingSettlement, IssuingSettlementId};

pub(crate) mod model;

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/issuing/settlements/{settlement}`.
    pub struct RetrieveRequest -> IssuingSettlement, expand;
}

/// Retrieve a settlement.
///
/// Retrieves an Issuing `Settlement` object.
///
/// `GET /v1/issuing/settlements/{settlement}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::issuing::settlements::retrieve("SETTLEMENT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(settlement: impl Into<IssuingSettlementId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetIssuingSettlementsSettlement",
        method: Method::Get,
        path: "/v1/issuing/settlements/{settlement}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(
        Request::new(OPERATION, &[&Into::<IssuingSettlementId>::into(settlement)]),
    )
}

stripe_runtime::operation! {
    /// The request of [`update`]: `POST /v1/issuing/settlements/{settlement}`.
    pub struct UpdateRequest -> IssuingSettlement, expand;
}

/// Update a settlement.
///
/// Updates the specified Issuing `Settlement` object by setting the values of the parameters
/// passed. Any parameters not provided will be left unchanged.
///
/// `POST /v1/issuing/settlements/{settlement}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::issuing::settlements::update("SETTLEMENT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(settlement: impl Into<IssuingSettlementId>) -> UpdateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostIssuingSettlementsSettlement",
        method: Method::Post,
        path: "/v1/issuing/settlements/{settlement}",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    UpdateRequest(
        Request::new(OPERATION, &[&Into::<IssuingSettlementId>::into(settlement)]),
    )
}

impl UpdateRequest {
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }
}
