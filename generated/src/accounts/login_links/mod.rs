// Written by `cargo xtask generate`. Do not edit.
//! The operations of `accounts::login_links`.

use stripe_runtime::{Base, Body, Method, Operation, Request};
use crate::{API_VERSION, AccountId, LoginLink};

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/accounts/{account}/login_links`.
    pub struct CreateRequest -> LoginLink, expand;
}

/// Create a login link.
///
/// Creates a login link for a connected account to access the Express Dashboard.
///
/// **You can only create login links for accounts that use the
/// [Express Dashboard](https://docs.stripe.com/connect/express-dashboard) and are connected to your
/// platform**.
///
/// `POST /v1/accounts/{account}/login_links`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::accounts::login_links::create("ACCOUNT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(account: impl Into<AccountId>) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostAccountsAccountLoginLinks",
        method: Method::Post,
        path: "/v1/accounts/{account}/login_links",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(Request::new(OPERATION, &[&Into::<AccountId>::into(account)]))
}
