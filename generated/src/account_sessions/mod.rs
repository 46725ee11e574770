// Written by `cargo xtask generate`. Do not edit.
//! The operations of `account_sessions`.

use stripe_runtime::{Base, Body, Method, Operation, Request, Value};
use crate::{API_VERSION, AccountSession, AccountSessionCreateComponentsParam};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/account_sessions`.
    pub struct CreateRequest -> AccountSession, expand;
}

/// Create an Account Session.
///
/// Creates a AccountSession object that includes a single-use token that the platform can use on
/// their front-end to grant client-side API access.
///
/// `POST /v1/account_sessions`
///
/// - `account`: The identifier of the account to create an Account Session for.
/// - `components`: Each key of the dictionary represents an embedded component, and each embedded component maps to
///   its configuration (e.g. whether it has been enabled or not).
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::account_sessions::create("ACCOUNT", stripe::AccountSessionCreateComponentsParam::new()).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    account: impl Into<String>,
    components: AccountSessionCreateComponentsParam,
) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostAccountSessions",
        method: Method::Post,
        path: "/v1/account_sessions",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(
        Request::new(OPERATION, &[])
            .with("account", Value::text(account))
            .with("components", components),
    )
}
