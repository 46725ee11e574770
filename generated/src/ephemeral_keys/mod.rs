// Written by `cargo xtask generate`. Do not edit.
//! The operations of `ephemeral_keys`.

use stripe_runtime::{Base, Body, Method, Operation, Request, Value};
use crate::{API_VERSION, EphemeralKey};

pub(crate) mod model;

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/ephemeral_keys`.
    pub struct CreateRequest -> EphemeralKey, expand;
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
    const OPERATION: &Operation = &Operation {
        id: "PostEphemeralKeys",
        method: Method::Post,
        path: "/v1/ephemeral_keys",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(Request::new(OPERATION, &[]))
}

impl CreateRequest {
    /// The ID of the Customer you'd like to modify using the resulting ephemeral key.
    #[inline]
    pub fn customer(self, customer: impl Into<String>) -> Self {
        Self(self.0.with("customer", Value::text(customer)))
    }

    /// The ID of the Issuing Card you'd like to access using the resulting ephemeral key.
    #[inline]
    pub fn issuing_card(self, issuing_card: impl Into<String>) -> Self {
        Self(self.0.with("issuing_card", Value::text(issuing_card)))
    }

    /// A single-use token, created by Stripe.js, used for creating ephemeral keys for Issuing Cards
    /// without exchanging sensitive information.
    #[inline]
    pub fn nonce(self, nonce: impl Into<String>) -> Self {
        Self(self.0.with("nonce", Value::text(nonce)))
    }

    /// The ID of the Identity VerificationSession you'd like to access using the resulting ephemeral
    /// key
    #[inline]
    pub fn verification_session(self, verification_session: impl Into<String>) -> Self {
        Self(self.0.with("verification_session", Value::text(verification_session)))
    }
}

stripe_runtime::operation! {
    /// The request of [`delete`]: `DELETE /v1/ephemeral_keys/{key}`.
    pub struct DeleteRequest -> EphemeralKey, expand;
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
    const OPERATION: &Operation = &Operation {
        id: "DeleteEphemeralKeysKey",
        method: Method::Delete,
        path: "/v1/ephemeral_keys/{key}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    DeleteRequest(Request::new(OPERATION, &[key.as_ref()]))
}
