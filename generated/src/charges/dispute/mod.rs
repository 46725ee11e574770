// Written by `cargo xtask generate`. Do not edit.
//! The operations of `charges::dispute`.

use stripe_runtime::{Base, Body, Metadata, Method, Operation, Request};
use crate::{API_VERSION, ChargeId, Dispute, DisputeEvidenceParams};

stripe_runtime::operation! {
    /// The request of [`close`]: `POST /v1/charges/{charge}/dispute/close`.
    pub struct CloseRequest -> Dispute, expand;
}

/// `POST /v1/charges/{charge}/dispute/close`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::charges::dispute::close("CHARGE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn close(charge: impl Into<ChargeId>) -> CloseRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostChargesChargeDisputeClose",
        method: Method::Post,
        path: "/v1/charges/{charge}/dispute/close",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CloseRequest(Request::new(OPERATION, &[&Into::<ChargeId>::into(charge)]))
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/charges/{charge}/dispute`.
    pub struct RetrieveRequest -> Dispute, expand;
}

/// Retrieve a dispute for a specified charge.
///
/// `GET /v1/charges/{charge}/dispute`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::charges::dispute::retrieve("CHARGE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(charge: impl Into<ChargeId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetChargesChargeDispute",
        method: Method::Get,
        path: "/v1/charges/{charge}/dispute",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(Request::new(OPERATION, &[&Into::<ChargeId>::into(charge)]))
}

stripe_runtime::operation! {
    /// The request of [`update`]: `POST /v1/charges/{charge}/dispute`.
    pub struct UpdateRequest -> Dispute, expand;
}

/// `POST /v1/charges/{charge}/dispute`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::charges::dispute::update("CHARGE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(charge: impl Into<ChargeId>) -> UpdateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostChargesChargeDispute",
        method: Method::Post,
        path: "/v1/charges/{charge}/dispute",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    UpdateRequest(Request::new(OPERATION, &[&Into::<ChargeId>::into(charge)]))
}

impl UpdateRequest {
    /// Evidence to upload, to respond to a dispute. Updating any field in the hash will submit all
    /// fields in the hash for review. The combined character count of all fields is limited to 150,000.
    #[inline]
    pub fn evidence(self, evidence: DisputeEvidenceParams) -> Self {
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

    /// Whether to immediately submit evidence to the bank. If `false`, evidence is staged on the
    /// dispute. Staged evidence is visible in the API and Dashboard, and can be submitted to the bank
    /// by making another request with this attribute set to `true` (the default).
    #[inline]
    pub fn submit(self, submit: bool) -> Self {
        Self(self.0.with("submit", submit))
    }
}
