// Written by `cargo xtask generate`. Do not edit.
//! The operations of `linked_accounts`.

pub mod list;
pub mod owners;
pub mod refresh;

rt::operation! {
    /// The request of [`disconnect`]: `POST /v1/linked_accounts/{account}/disconnect`.
    pub struct DisconnectRequest -> crate::FinancialConnectionsAccount, expand;
}

/// Disconnect an Account.
///
/// Disables your access to a Financial Connections `Account`. You will no longer be able to access
/// data associated with the account (e.g. balances, transactions).
///
/// `POST /v1/linked_accounts/{account}/disconnect`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::linked_accounts::disconnect("ACCOUNT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn disconnect(
    account: impl Into<crate::ids::FinancialConnectionsAccountId>,
) -> DisconnectRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostLinkedAccountsAccountDisconnect",
        method: rt::Method::Post,
        path: "/v1/linked_accounts/{account}/disconnect",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let account: crate::ids::FinancialConnectionsAccountId = account.into();
    DisconnectRequest(rt::Request::new(OPERATION, &[account.as_str()]))
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/linked_accounts`.
    pub struct ListRequest -> rt::List<crate::FinancialConnectionsAccount>, paged, expand;
}

/// List Accounts.
///
/// Returns a list of Financial Connections `Account` objects.
///
/// `GET /v1/linked_accounts`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::linked_accounts::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetLinkedAccounts",
        method: rt::Method::Get,
        path: "/v1/linked_accounts",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// If present, only return accounts that belong to the specified account holder.
    /// `account_holder[customer]` and `account_holder[account]` are mutually exclusive.
    #[inline]
    pub fn account_holder(self, account_holder: list::AccountHolder) -> Self {
        Self(self.0.with("account_holder", account_holder))
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

    /// If present, only return accounts that were collected as part of the given session.
    #[inline]
    pub fn session(self, session: impl Into<String>) -> Self {
        Self(self.0.with("session", rt::Value::text(session)))
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
    /// The request of [`refresh`]: `POST /v1/linked_accounts/{account}/refresh`.
    pub struct RefreshRequest -> crate::FinancialConnectionsAccount, expand;
}

/// Refresh Account data.
///
/// Refreshes the data associated with a Financial Connections `Account`.
///
/// `POST /v1/linked_accounts/{account}/refresh`
///
/// - `features`: The list of account features that you would like to refresh.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::linked_accounts::refresh("ACCOUNT_ID", [stripe::linked_accounts::refresh::Feature::Balance]).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn refresh(
    account: impl Into<crate::ids::FinancialConnectionsAccountId>,
    features: impl IntoIterator<Item = refresh::Feature>,
) -> RefreshRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostLinkedAccountsAccountRefresh",
        method: rt::Method::Post,
        path: "/v1/linked_accounts/{account}/refresh",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let account: crate::ids::FinancialConnectionsAccountId = account.into();
    RefreshRequest(
        rt::Request::new(OPERATION, &[account.as_str()])
            .with("features", rt::Value::list(features)),
    )
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/linked_accounts/{account}`.
    pub struct RetrieveRequest -> crate::FinancialConnectionsAccount, expand;
}

/// Retrieve an Account.
///
/// Retrieves the details of an Financial Connections `Account`.
///
/// `GET /v1/linked_accounts/{account}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::linked_accounts::retrieve("ACCOUNT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    account: impl Into<crate::ids::FinancialConnectionsAccountId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetLinkedAccountsAccount",
        method: rt::Method::Get,
        path: "/v1/linked_accounts/{account}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let account: crate::ids::FinancialConnectionsAccountId = account.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[account.as_str()]))
}
