// Written by `cargo xtask generate`. Do not edit.
//! The operations of `issuing::settlements`.

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/issuing/settlements/{settlement}`.
    pub struct RetrieveRequest -> crate::IssuingSettlement, expand;
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
pub fn retrieve(
    settlement: impl Into<crate::ids::IssuingSettlementId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetIssuingSettlementsSettlement",
        method: rt::Method::Get,
        path: "/v1/issuing/settlements/{settlement}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let settlement: crate::ids::IssuingSettlementId = settlement.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[settlement.as_str()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/issuing/settlements/{settlement}`.
    pub struct UpdateRequest -> crate::IssuingSettlement, expand;
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
pub fn update(settlement: impl Into<crate::ids::IssuingSettlementId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostIssuingSettlementsSettlement",
        method: rt::Method::Post,
        path: "/v1/issuing/settlements/{settlement}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let settlement: crate::ids::IssuingSettlementId = settlement.into();
    UpdateRequest(rt::Request::new(OPERATION, &[settlement.as_str()]))
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
}
