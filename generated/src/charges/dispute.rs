// Written by `cargo xtask generate`. Do not edit.
//! The operations of `charges::dispute`.

pub mod update;

rt::operation! {
    /// The request of [`close`]: `POST /v1/charges/{charge}/dispute/close`.
    pub struct CloseRequest -> crate::Dispute, expand;
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
pub fn close(charge: impl Into<crate::ids::ChargeId>) -> CloseRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostChargesChargeDisputeClose",
        method: rt::Method::Post,
        path: "/v1/charges/{charge}/dispute/close",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let charge: crate::ids::ChargeId = charge.into();
    CloseRequest(rt::Request::new(OPERATION, &[charge.as_str()]))
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/charges/{charge}/dispute`.
    pub struct RetrieveRequest -> crate::Dispute, expand;
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
pub fn retrieve(charge: impl Into<crate::ids::ChargeId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetChargesChargeDispute",
        method: rt::Method::Get,
        path: "/v1/charges/{charge}/dispute",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let charge: crate::ids::ChargeId = charge.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[charge.as_str()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/charges/{charge}/dispute`.
    pub struct UpdateRequest -> crate::Dispute, expand;
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
pub fn update(charge: impl Into<crate::ids::ChargeId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostChargesChargeDispute",
        method: rt::Method::Post,
        path: "/v1/charges/{charge}/dispute",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let charge: crate::ids::ChargeId = charge.into();
    UpdateRequest(rt::Request::new(OPERATION, &[charge.as_str()]))
}

impl UpdateRequest {
    /// Evidence to upload, to respond to a dispute. Updating any field in the hash will submit all
    /// fields in the hash for review. The combined character count of all fields is limited to 150,000.
    #[inline]
    pub fn evidence(self, evidence: crate::disputes::update::Evidence) -> Self {
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

    /// Whether to immediately submit evidence to the bank. If `false`, evidence is staged on the
    /// dispute. Staged evidence is visible in the API and Dashboard, and can be submitted to the bank
    /// by making another request with this attribute set to `true` (the default).
    #[inline]
    pub fn submit(self, submit: bool) -> Self {
        Self(self.0.with("submit", submit))
    }
}
