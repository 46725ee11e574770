// Written by `cargo xtask generate`. Do not edit.
//! The operations of `ephemeral_keys`.

rt::operation! {
    /// The request of [`create`]: `POST /v1/ephemeral_keys`.
    pub struct CreateRequest -> crate::EphemeralKey, expand;
}

/// Create an ephemeral key.
///
/// Creates a short-lived API key for a given resource.
///
/// `POST /v1/ephemeral_keys`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::ephemeral_keys::create().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create() -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostEphemeralKeys",
        method: rt::Method::Post,
        path: "/v1/ephemeral_keys",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(rt::Request::new(OPERATION, &[]))
}

impl CreateRequest {
    /// The ID of the Customer you'd like to modify using the resulting ephemeral key.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// The ID of the Issuing Card you'd like to access using the resulting ephemeral key.
    #[inline]
    pub fn issuing_card(
        self,
        issuing_card: impl Into<crate::ids::IssuingCardId>,
    ) -> Self {
        let issuing_card: crate::ids::IssuingCardId = issuing_card.into();
        Self(self.0.with("issuing_card", issuing_card))
    }

    /// A single-use token, created by Stripe.js, used for creating ephemeral keys for Issuing Cards
    /// without exchanging sensitive information.
    #[inline]
    pub fn nonce(self, nonce: impl Into<String>) -> Self {
        Self(self.0.with("nonce", rt::Value::secret(nonce)))
    }

    /// The ID of the Identity VerificationSession you'd like to access using the resulting ephemeral
    /// key
    #[inline]
    pub fn verification_session(
        self,
        verification_session: impl Into<crate::ids::IdentityVerificationSessionId>,
    ) -> Self {
        let verification_session: crate::ids::IdentityVerificationSessionId = verification_session
            .into();
        Self(self.0.with("verification_session", verification_session))
    }
}

rt::operation! {
    /// The request of [`delete`]: `DELETE /v1/ephemeral_keys/{key}`.
    pub struct DeleteRequest -> crate::EphemeralKey, expand;
}

/// Immediately invalidate an ephemeral key.
///
/// Invalidates a short-lived API key for a given resource.
///
/// `DELETE /v1/ephemeral_keys/{key}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::ephemeral_keys::delete("KEY_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(key: impl AsRef<str>) -> DeleteRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "DeleteEphemeralKeysKey",
        method: rt::Method::Delete,
        path: "/v1/ephemeral_keys/{key}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    DeleteRequest(rt::Request::new(OPERATION, &[key.as_ref()]))
}
