// Written by `cargo xtask generate`. Do not edit.
//! The operations of `disputes`.

pub mod update;

rt::operation! {
    /// The request of [`close`]: `POST /v1/disputes/{dispute}/close`.
    pub struct CloseRequest -> crate::Dispute, expand;
}

/// Close a dispute.
///
/// Closing the dispute for a charge indicates that you do not have any evidence to submit and are
/// essentially dismissing the dispute, acknowledging it as lost.
///
/// The status of the dispute will change from `needs_response` to `lost`. *Closing a dispute is
/// irreversible*.
///
/// `POST /v1/disputes/{dispute}/close`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::disputes::close("DISPUTE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn close(dispute: impl Into<crate::ids::DisputeId>) -> CloseRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostDisputesDisputeClose",
        method: rt::Method::Post,
        path: "/v1/disputes/{dispute}/close",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let dispute: crate::ids::DisputeId = dispute.into();
    CloseRequest(rt::Request::new(OPERATION, &[dispute.as_str()]))
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/disputes`.
    pub struct ListRequest -> rt::List<crate::Dispute>, paged, expand;
}

/// List all disputes.
///
/// Returns a list of your disputes.
///
/// `GET /v1/disputes`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::disputes::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetDisputes",
        method: rt::Method::Get,
        path: "/v1/disputes",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Only return disputes associated to the charge specified by this charge ID.
    #[inline]
    pub fn charge(self, charge: impl Into<crate::ids::ChargeId>) -> Self {
        let charge: crate::ids::ChargeId = charge.into();
        Self(self.0.with("charge", charge))
    }

    /// Only return disputes that were created during the given date interval.
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

    /// Only return disputes associated to the PaymentIntent specified by this PaymentIntent ID.
    #[inline]
    pub fn payment_intent(
        self,
        payment_intent: impl Into<crate::ids::PaymentIntentId>,
    ) -> Self {
        let payment_intent: crate::ids::PaymentIntentId = payment_intent.into();
        Self(self.0.with("payment_intent", payment_intent))
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
    /// The request of [`retrieve`]: `GET /v1/disputes/{dispute}`.
    pub struct RetrieveRequest -> crate::Dispute, expand;
}

/// Retrieve a dispute.
///
/// Retrieves the dispute with the given ID.
///
/// `GET /v1/disputes/{dispute}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::disputes::retrieve("DISPUTE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(dispute: impl Into<crate::ids::DisputeId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetDisputesDispute",
        method: rt::Method::Get,
        path: "/v1/disputes/{dispute}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let dispute: crate::ids::DisputeId = dispute.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[dispute.as_str()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/disputes/{dispute}`.
    pub struct UpdateRequest -> crate::Dispute, expand;
}

/// Update a dispute.
///
/// When you get a dispute, contacting your customer is always the best first step. If that doesn’t
/// work, you can submit evidence to help us resolve the dispute in your favor. You can do this in
/// your [dashboard](https://dashboard.stripe.com/disputes), but if you prefer, you can use the API
/// to submit evidence programmatically.
///
/// Depending on your dispute type, different evidence fields will give you a better chance of
/// winning your dispute. To figure out which evidence fields to provide, see our
/// [guide to dispute types](https://docs.stripe.com/disputes/categories).
///
/// `POST /v1/disputes/{dispute}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::disputes::update("DISPUTE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(dispute: impl Into<crate::ids::DisputeId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostDisputesDispute",
        method: rt::Method::Post,
        path: "/v1/disputes/{dispute}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let dispute: crate::ids::DisputeId = dispute.into();
    UpdateRequest(rt::Request::new(OPERATION, &[dispute.as_str()]))
}

impl UpdateRequest {
    /// Evidence to upload, to respond to a dispute. Updating any field in the hash will submit all
    /// fields in the hash for review. The combined character count of all fields is limited to 150,000.
    #[inline]
    pub fn evidence(self, evidence: update::Evidence) -> Self {
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
