// Written by `cargo xtask generate`. Do not edit.
//! The operations of `treasury::financial_accounts`.

use stripe_runtime::{
    Base, Body, List, Metadata, Method, Operation, Range, Request, Timestamp, Value,
};
use crate::{
    API_VERSION, FeatureAccess, ForwardingSettings, ListTreasuryFinancialAccountStatus,
    PlatformRestrictions, TreasuryFinancialAccount, TreasuryFinancialAccountId,
};

pub mod features;
pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`close`]: `POST /v1/treasury/financial_accounts/{financial_account}/close`.
    pub struct CloseRequest -> TreasuryFinancialAccount, expand;
}

/// Close a FinancialAccount.
///
/// Closes a FinancialAccount. A FinancialAccount can only be closed if it has a zero balance, has
/// no pending InboundTransfers, and has canceled all attached Issuing cards.
///
/// `POST /v1/treasury/financial_accounts/{financial_account}/close`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::treasury::financial_accounts::close("FINANCIAL_ACCOUNT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn close(financial_account: impl Into<TreasuryFinancialAccountId>) -> CloseRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTreasuryFinancialAccountsFinancialAccountClose",
        method: Method::Post,
        path: "/v1/treasury/financial_accounts/{financial_account}/close",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CloseRequest(
        Request::new(
            OPERATION,
            &[&Into::<TreasuryFinancialAccountId>::into(financial_account)],
        ),
    )
}

impl CloseRequest {
    /// A different bank account where funds can be deposited/debited in order to get the closing FA's
    /// balance to $0
    #[inline]
    pub fn forwarding_settings(self, forwarding_settings: ForwardingSettings) -> Self {
        Self(self.0.with("forwarding_settings", forwarding_settings))
    }
}

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/treasury/financial_accounts`.
    pub struct CreateRequest -> TreasuryFinancialAccount, expand;
}

/// Create a FinancialAccount.
///
/// Creates a new FinancialAccount. Each connected account can have up to three FinancialAccounts by
/// default.
///
/// `POST /v1/treasury/financial_accounts`
///
/// - `supported_currencies`: The currencies the FinancialAccount can hold a balance in.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::treasury::financial_accounts::create(["SUPPORTED_CURRENCIES"]).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    supported_currencies: impl IntoIterator<Item = impl Into<String>>,
) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTreasuryFinancialAccounts",
        method: Method::Post,
        path: "/v1/treasury/financial_accounts",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(
        Request::new(OPERATION, &[])
            .with(
                "supported_currencies",
                Value::list(supported_currencies.into_iter().map(Value::text)),
            ),
    )
}

impl CreateRequest {
    /// Encodes whether a FinancialAccount has access to a particular feature. Stripe or the platform
    /// can control features via the requested field.
    #[inline]
    pub fn features(self, features: FeatureAccess) -> Self {
        Self(self.0.with("features", features))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// The nickname for the FinancialAccount.
    #[inline]
    pub fn nickname(self, nickname: impl Into<String>) -> Self {
        Self(self.0.with("nickname", Value::text(nickname)))
    }

    /// Clears `nickname`: unsets what is stored.
    #[inline]
    pub fn clear_nickname(self) -> Self {
        Self(self.0.cleared("nickname"))
    }

    /// The set of functionalities that the platform can restrict on the FinancialAccount.
    #[inline]
    pub fn platform_restrictions(
        self,
        platform_restrictions: PlatformRestrictions,
    ) -> Self {
        Self(self.0.with("platform_restrictions", platform_restrictions))
    }
}

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/treasury/financial_accounts`.
    pub struct ListRequest -> List<TreasuryFinancialAccount>, paged, expand;
}

/// List all FinancialAccounts.
///
/// Returns a list of FinancialAccounts.
///
/// `GET /v1/treasury/financial_accounts`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::treasury::financial_accounts::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetTreasuryFinancialAccounts",
        method: Method::Get,
        path: "/v1/treasury/financial_accounts",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Only return FinancialAccounts that were created during the given date interval.
    #[inline]
    pub fn created(self, created: impl Into<Range<Timestamp>>) -> Self {
        Self(self.0.with("created", Into::<Range<Timestamp>>::into(created)))
    }

    /// An object ID cursor for use in pagination.
    #[inline]
    pub fn ending_before(self, ending_before: impl Into<String>) -> Self {
        Self(self.0.with("ending_before", Value::text(ending_before)))
    }

    /// A limit ranging from 1 to 100 (defaults to 10).
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.with("limit", limit))
    }

    /// An object ID cursor for use in pagination.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", Value::text(starting_after)))
    }

    /// Only return FinancialAccounts that have the given status: `open` or `closed`
    #[inline]
    pub fn status(self, status: ListTreasuryFinancialAccountStatus) -> Self {
        Self(self.0.with("status", status))
    }
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/treasury/financial_accounts/{financial_account}`.
    pub struct RetrieveRequest -> TreasuryFinancialAccount, expand;
}

/// Retrieve a FinancialAccount.
///
/// Retrieves the details of a FinancialAccount.
///
/// `GET /v1/treasury/financial_accounts/{financial_account}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::treasury::financial_accounts::retrieve("FINANCIAL_ACCOUNT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    financial_account: impl Into<TreasuryFinancialAccountId>,
) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetTreasuryFinancialAccountsFinancialAccount",
        method: Method::Get,
        path: "/v1/treasury/financial_accounts/{financial_account}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(
        Request::new(
            OPERATION,
            &[&Into::<TreasuryFinancialAccountId>::into(financial_account)],
        ),
    )
}

stripe_runtime::operation! {
    /// The request of [`update`]: `POST /v1/treasury/financial_accounts/{financial_account}`.
    pub struct UpdateRequest -> TreasuryFinancialAccount, expand;
}

/// Update a FinancialAccount.
///
/// Updates the details of a FinancialAccount.
///
/// `POST /v1/treasury/financial_accounts/{financial_account}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::treasury::financial_accounts::update("FINANCIAL_ACCOUNT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(
    financial_account: impl Into<TreasuryFinancialAccountId>,
) -> UpdateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTreasuryFinancialAccountsFinancialAccount",
        method: Method::Post,
        path: "/v1/treasury/financial_accounts/{financial_account}",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    UpdateRequest(
        Request::new(
            OPERATION,
            &[&Into::<TreasuryFinancialAccountId>::into(financial_account)],
        ),
    )
}

impl UpdateRequest {
    /// Encodes whether a FinancialAccount has access to a particular feature, with a status enum and
    /// associated `status_details`. Stripe or the platform may control features via the requested
    /// field.
    #[inline]
    pub fn features(self, features: FeatureAccess) -> Self {
        Self(self.0.with("features", features))
    }

    /// A different bank account where funds can be deposited/debited in order to get the closing FA's
    /// balance to $0
    #[inline]
    pub fn forwarding_settings(self, forwarding_settings: ForwardingSettings) -> Self {
        Self(self.0.with("forwarding_settings", forwarding_settings))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// The nickname for the FinancialAccount.
    #[inline]
    pub fn nickname(self, nickname: impl Into<String>) -> Self {
        Self(self.0.with("nickname", Value::text(nickname)))
    }

    /// Clears `nickname`: unsets what is stored.
    #[inline]
    pub fn clear_nickname(self) -> Self {
        Self(self.0.cleared("nickname"))
    }

    /// The set of functionalities that the platform can restrict on the FinancialAccount.
    #[inline]
    pub fn platform_restrictions(
        self,
        platform_restrictions: PlatformRestrictions,
    ) -> Self {
        Self(self.0.with("platform_restrictions", platform_restrictions))
    }
}
