// Written by `cargo xtask generate`. Do not edit.
//! The operations of `identity::verification_sessions`.

pub mod create;
pub mod list;
pub mod update;

rt::operation! {
    /// The request of [`cancel`]: `POST /v1/identity/verification_sessions/{session}/cancel`.
    pub struct CancelRequest -> crate::IdentityVerificationSession, expand;
}

/// Cancel a VerificationSession.
///
/// A VerificationSession object can be canceled when it is in `requires_input`
/// [status](https://docs.stripe.com/identity/how-sessions-work).
///
/// Once canceled, future submission attempts are disabled. This cannot be undone.
/// [Learn more](https://docs.stripe.com/identity/verification-sessions#cancel).
///
/// `POST /v1/identity/verification_sessions/{session}/cancel`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::identity::verification_sessions::cancel("SESSION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn cancel(
    session: impl Into<crate::ids::IdentityVerificationSessionId>,
) -> CancelRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostIdentityVerificationSessionsSessionCancel",
        method: rt::Method::Post,
        path: "/v1/identity/verification_sessions/{session}/cancel",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let session: crate::ids::IdentityVerificationSessionId = session.into();
    CancelRequest(rt::Request::new(OPERATION, &[session.as_str()]))
}

rt::operation! {
    /// The request of [`create`]: `POST /v1/identity/verification_sessions`.
    pub struct CreateRequest -> crate::IdentityVerificationSession, expand;
}

/// Create a VerificationSession.
///
/// Creates a VerificationSession object.
///
/// After the VerificationSession is created, display a verification modal using the session
/// `client_secret` or send your users to the session’s `url`.
///
/// If your API key is in test mode, verification checks won’t actually process, though everything
/// else will occur as if in live mode.
///
/// Related guide:
/// [Verify your users’ identity documents](https://docs.stripe.com/identity/verify-identity-documents)
///
/// `POST /v1/identity/verification_sessions`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::identity::verification_sessions::create().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create() -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostIdentityVerificationSessions",
        method: rt::Method::Post,
        path: "/v1/identity/verification_sessions",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(rt::Request::new(OPERATION, &[]))
}

impl CreateRequest {
    /// A string to reference this user. This can be a customer ID, a session ID, or similar, and can be
    /// used to reconcile this verification with your internal systems.
    #[inline]
    pub fn client_reference_id(self, client_reference_id: impl Into<String>) -> Self {
        Self(self.0.with("client_reference_id", rt::Value::text(client_reference_id)))
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

    /// A set of options for the session’s verification checks.
    #[inline]
    pub fn options(self, options: create::Options) -> Self {
        Self(self.0.with("options", options))
    }

    /// Details provided about the user being verified. These details might be shown to the user.
    #[inline]
    pub fn provided_details(self, provided_details: create::ProvidedDetails) -> Self {
        Self(self.0.with("provided_details", provided_details))
    }

    /// Customer ID
    #[inline]
    pub fn related_customer(
        self,
        related_customer: impl Into<crate::ids::CustomerId>,
    ) -> Self {
        let related_customer: crate::ids::CustomerId = related_customer.into();
        Self(self.0.with("related_customer", related_customer))
    }

    /// The ID of the Account representing a customer.
    #[inline]
    pub fn related_customer_account(
        self,
        related_customer_account: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "related_customer_account",
                    rt::Value::text(related_customer_account),
                ),
        )
    }

    /// Tokens referencing a Person resource and its associated account.
    #[inline]
    pub fn related_person(self, related_person: create::RelatedPerson) -> Self {
        Self(self.0.with("related_person", related_person))
    }

    /// The URL that the user will be redirected to upon completing the verification flow.
    #[inline]
    pub fn return_url(self, return_url: impl Into<String>) -> Self {
        Self(self.0.with("return_url", rt::Value::text(return_url)))
    }

    /// The type of [verification check](https://docs.stripe.com/identity/verification-checks) to be
    /// performed. You must provide a `type` if not passing `verification_flow`.
    #[inline]
    pub fn type_(self, type_: create::Type) -> Self {
        Self(self.0.with("type", type_))
    }

    /// The ID of a verification flow from the Dashboard. See
    /// <https://docs.stripe.com/identity/verification-flows>.
    #[inline]
    pub fn verification_flow(self, verification_flow: impl Into<String>) -> Self {
        Self(self.0.with("verification_flow", rt::Value::text(verification_flow)))
    }
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/identity/verification_sessions`.
    pub struct ListRequest -> rt::List<crate::IdentityVerificationSession>, paged, expand;
}

/// List VerificationSessions.
///
/// Returns a list of VerificationSessions
///
/// `GET /v1/identity/verification_sessions`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::identity::verification_sessions::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetIdentityVerificationSessions",
        method: rt::Method::Get,
        path: "/v1/identity/verification_sessions",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// A string to reference this user. This can be a customer ID, a session ID, or similar, and can be
    /// used to reconcile this verification with your internal systems.
    #[inline]
    pub fn client_reference_id(self, client_reference_id: impl Into<String>) -> Self {
        Self(self.0.with("client_reference_id", rt::Value::text(client_reference_id)))
    }

    /// Only return VerificationSessions that were created during the given date interval.
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

    /// Customer ID
    #[inline]
    pub fn related_customer(
        self,
        related_customer: impl Into<crate::ids::CustomerId>,
    ) -> Self {
        let related_customer: crate::ids::CustomerId = related_customer.into();
        Self(self.0.with("related_customer", related_customer))
    }

    /// The ID of the Account representing a customer.
    #[inline]
    pub fn related_customer_account(
        self,
        related_customer_account: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "related_customer_account",
                    rt::Value::text(related_customer_account),
                ),
        )
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }

    /// Only return VerificationSessions with this status.
    /// [Learn more about the lifecycle of sessions](https://docs.stripe.com/identity/how-sessions-work).
    #[inline]
    pub fn status(self, status: crate::identity_verification_session::Status) -> Self {
        Self(self.0.with("status", status))
    }
}

rt::operation! {
    /// The request of [`redact`]: `POST /v1/identity/verification_sessions/{session}/redact`.
    pub struct RedactRequest -> crate::IdentityVerificationSession, expand;
}

/// Redact a VerificationSession.
///
/// Redact a VerificationSession to remove all collected information from Stripe. This will redact
/// the VerificationSession and all objects related to it, including VerificationReports, Events,
/// request logs, etc.
///
/// A VerificationSession object can be redacted when it is in `requires_input` or `verified`
/// [status](https://docs.stripe.com/identity/how-sessions-work). Redacting a VerificationSession in
/// `requires_action` state will automatically cancel it.
///
/// The redaction process may take up to four days. When the redaction process is in progress, the
/// VerificationSession’s `redaction.status` field will be set to `processing`; when the process is
/// finished, it will change to `redacted` and an `identity.verification_session.redacted` event
/// will be emitted.
///
/// Redaction is irreversible. Redacted objects are still accessible in the Stripe API, but all the
/// fields that contain personal data will be replaced by the string `[redacted]` or a similar
/// placeholder. The `metadata` field will also be erased. Redacted objects cannot be updated or
/// used for any purpose.
///
/// [Learn more](https://docs.stripe.com/identity/verification-sessions#redact).
///
/// `POST /v1/identity/verification_sessions/{session}/redact`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::identity::verification_sessions::redact("SESSION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn redact(
    session: impl Into<crate::ids::IdentityVerificationSessionId>,
) -> RedactRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostIdentityVerificationSessionsSessionRedact",
        method: rt::Method::Post,
        path: "/v1/identity/verification_sessions/{session}/redact",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let session: crate::ids::IdentityVerificationSessionId = session.into();
    RedactRequest(rt::Request::new(OPERATION, &[session.as_str()]))
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/identity/verification_sessions/{session}`.
    pub struct RetrieveRequest -> crate::IdentityVerificationSession, expand;
}

/// Retrieve a VerificationSession.
///
/// Retrieves the details of a VerificationSession that was previously created.
///
/// When the session status is `requires_input`, you can use this method to retrieve a valid
/// `client_secret` or `url` to allow re-submission.
///
/// `GET /v1/identity/verification_sessions/{session}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::identity::verification_sessions::retrieve("SESSION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    session: impl Into<crate::ids::IdentityVerificationSessionId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetIdentityVerificationSessionsSession",
        method: rt::Method::Get,
        path: "/v1/identity/verification_sessions/{session}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let session: crate::ids::IdentityVerificationSessionId = session.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[session.as_str()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/identity/verification_sessions/{session}`.
    pub struct UpdateRequest -> crate::IdentityVerificationSession, expand;
}

/// Update a VerificationSession.
///
/// Updates a VerificationSession object.
///
/// When the session status is `requires_input`, you can use this method to update the verification
/// check and options.
///
/// `POST /v1/identity/verification_sessions/{session}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::identity::verification_sessions::update("SESSION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(
    session: impl Into<crate::ids::IdentityVerificationSessionId>,
) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostIdentityVerificationSessionsSession",
        method: rt::Method::Post,
        path: "/v1/identity/verification_sessions/{session}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let session: crate::ids::IdentityVerificationSessionId = session.into();
    UpdateRequest(rt::Request::new(OPERATION, &[session.as_str()]))
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

    /// A set of options for the session’s verification checks.
    #[inline]
    pub fn options(self, options: create::Options) -> Self {
        Self(self.0.with("options", options))
    }

    /// Details provided about the user being verified. These details may be shown to the user.
    #[inline]
    pub fn provided_details(self, provided_details: create::ProvidedDetails) -> Self {
        Self(self.0.with("provided_details", provided_details))
    }

    /// The type of [verification check](https://docs.stripe.com/identity/verification-checks) to be
    /// performed.
    #[inline]
    pub fn type_(self, type_: create::Type) -> Self {
        Self(self.0.with("type", type_))
    }
}
