// Written by `cargo xtask generate`. Do not edit.
//! The operations of `link_account_sessions`.

use stripe_runtime::{Base, Body, Method, Operation, Request, Value};
use crate::{
    API_VERSION, FiltersParams, FinancialConnectionSessionAccountHolder,
    FinancialConnectionSessionPermission, FinancialConnectionSessionPrefetch,
    FinancialConnectionsSession, FinancialConnectionsSessionId,
};

pub(crate) mod model;

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/link_account_sessions`.
    pub struct CreateRequest -> FinancialConnectionsSession, expand;
}

/// Create a Session.
///
/// To launch the Financial Connections authorization flow, create a `Session`. The session’s
/// `client_secret` can be used to launch the flow using Stripe.js.
///
/// `POST /v1/link_account_sessions`
///
/// - `account_holder`: The account holder to link accounts for.
/// - `permissions`: List of data features that you would like to request access to.
///   Possible values are `balances`, `transactions`, `ownership`, and `payment_method`.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::link_account_sessions::create(stripe::FinancialConnectionSessionAccountHolder::new(stripe::FinancialConnectionSessionAccountHolderType::Account), [stripe::FinancialConnectionSessionPermission::Balances]).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    account_holder: FinancialConnectionSessionAccountHolder,
    permissions: impl IntoIterator<Item = FinancialConnectionSessionPermission>,
) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostLinkAccountSessions",
        method: Method::Post,
        path: "/v1/link_account_sessions",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(
        Request::new(OPERATION, &[])
            .with("account_holder", account_holder)
            .with("permissions", Value::list(permissions)),
    )
}

impl CreateRequest {
    /// Filters to restrict the kinds of accounts to collect.
    #[inline]
    pub fn filters(self, filters: FiltersParams) -> Self {
        Self(self.0.with("filters", filters))
    }

    /// List of data features that you would like to retrieve upon account creation.
    #[inline]
    pub fn prefetch(
        self,
        prefetch: impl IntoIterator<Item = FinancialConnectionSessionPrefetch>,
    ) -> Self {
        Self(self.0.with("prefetch", Value::list(prefetch)))
    }

    /// For webview integrations only. Upon completing OAuth login in the native browser, the user will
    /// be redirected to this URL to return to your app.
    #[inline]
    pub fn return_url(self, return_url: impl Into<String>) -> Self {
        Self(self.0.with("return_url", Value::text(return_url)))
    }
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/link_account_sessions/{session}`.
    pub struct RetrieveRequest -> FinancialConnectionsSession, expand;
}

/// Retrieve a Session.
///
/// Retrieves the details of a Financial Connections `Session`
///
/// `GET /v1/link_account_sessions/{session}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::link_account_sessions::retrieve("SESSION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(session: impl Into<FinancialConnectionsSessionId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetLinkAccountSessionsSession",
        method: Method::Get,
        path: "/v1/link_account_sessions/{session}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(
        Request::new(OPERATION, &[&Into::<FinancialConnectionsSessionId>::into(session)]),
    )
}
