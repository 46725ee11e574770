// Written by `cargo xtask generate`. Do not edit.
//! The operations of `link_account_sessions`.

pub mod create;

rt::operation! {
    /// The request of [`create`]: `POST /v1/link_account_sessions`.
    pub struct CreateRequest -> crate::FinancialConnectionsSession, expand;
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
/// let answer = stripe::link_account_sessions::create(stripe::link_account_sessions::create::AccountHolder::new(stripe::financial_connections_session::account_holder::Type::Account), [stripe::financial_connections_account::Permission::Balances]).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    account_holder: create::AccountHolder,
    permissions: impl IntoIterator<
        Item = crate::financial_connections_account::Permission,
    >,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostLinkAccountSessions",
        method: rt::Method::Post,
        path: "/v1/link_account_sessions",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("account_holder", account_holder)
            .with("permissions", rt::Value::list(permissions)),
    )
}

impl CreateRequest {
    /// Filters to restrict the kinds of accounts to collect.
    #[inline]
    pub fn filters(self, filters: create::Filters) -> Self {
        Self(self.0.with("filters", filters))
    }

    /// List of data features that you would like to retrieve upon account creation.
    #[inline]
    pub fn prefetch(
        self,
        prefetch: impl IntoIterator<
            Item = crate::financial_connections_session::Prefetch,
        >,
    ) -> Self {
        Self(self.0.with("prefetch", rt::Value::list(prefetch)))
    }

    /// For webview integrations only. Upon completing OAuth login in the native browser, the user will
    /// be redirected to this URL to return to your app.
    #[inline]
    pub fn return_url(self, return_url: impl Into<String>) -> Self {
        Self(self.0.with("return_url", rt::Value::text(return_url)))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/link_account_sessions/{session}`.
    pub struct RetrieveRequest -> crate::FinancialConnectionsSession, expand;
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
pub fn retrieve(
    session: impl Into<crate::ids::FinancialConnectionsSessionId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetLinkAccountSessionsSession",
        method: rt::Method::Get,
        path: "/v1/link_account_sessions/{session}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let session: crate::ids::FinancialConnectionsSessionId = session.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[session.as_str()]))
}
