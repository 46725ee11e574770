// Written by `cargo xtask generate`. Do not edit.
//! The operations of `treasury::financial_accounts`.

pub mod close;
pub mod create;
pub mod features;
pub mod list;
pub mod update;

rt::operation! {
    /// The request of [`close`]: `POST /v1/treasury/financial_accounts/{financial_account}/close`.
    pub struct CloseRequest -> crate::TreasuryFinancialAccount, expand;
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
pub fn close(
    financial_account: impl Into<crate::ids::TreasuryFinancialAccountId>,
) -> CloseRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTreasuryFinancialAccountsFinancialAccountClose",
        method: rt::Method::Post,
        path: "/v1/treasury/financial_accounts/{financial_account}/close",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let financial_account: crate::ids::TreasuryFinancialAccountId = financial_account
        .into();
    CloseRequest(rt::Request::new(OPERATION, &[financial_account.as_str()]))
}

impl CloseRequest {
    /// A different bank account where funds can be deposited/debited in order to get the closing FA's
    /// balance to $0
    #[inline]
    pub fn forwarding_settings(
        self,
        forwarding_settings: update::ForwardingSettings,
    ) -> Self {
        Self(self.0.with("forwarding_settings", forwarding_settings))
    }
}

rt::operation! {
    /// The request of [`create`]: `POST /v1/treasury/financial_accounts`.
    pub struct CreateRequest -> crate::TreasuryFinancialAccount, expand;
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTreasuryFinancialAccounts",
        method: rt::Method::Post,
        path: "/v1/treasury/financial_accounts",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with(
                "supported_currencies",
                rt::Value::list(supported_currencies.into_iter().map(rt::Value::text)),
            ),
    )
}

impl CreateRequest {
    /// Encodes whether a FinancialAccount has access to a particular feature. Stripe or the platform
    /// can control features via the requested field.
    #[inline]
    pub fn features(self, features: create::Features) -> Self {
        Self(self.0.with("features", features))
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

    /// The nickname for the FinancialAccount.
    #[inline]
    pub fn nickname(self, nickname: impl Into<String>) -> Self {
        Self(self.0.with("nickname", rt::Value::text(nickname)))
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
        platform_restrictions: create::PlatformRestrictions,
    ) -> Self {
        Self(self.0.with("platform_restrictions", platform_restrictions))
    }
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/treasury/financial_accounts`.
    pub struct ListRequest -> rt::List<crate::TreasuryFinancialAccount>, paged, expand;
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTreasuryFinancialAccounts",
        method: rt::Method::Get,
        path: "/v1/treasury/financial_accounts",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Only return FinancialAccounts that were created during the given date interval.
    #[inline]
    pub fn created(self, created: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let created: rt::Range<rt::Timestamp> = created.into();
        Self(self.0.with("created", created))
    }

    /// An object ID cursor for use in pagination.
    #[inline]
    pub fn ending_before(self, ending_before: impl Into<String>) -> Self {
        Self(self.0.with("ending_before", rt::Value::text(ending_before)))
    }

    /// A limit ranging from 1 to 100 (defaults to 10).
    #[inline]
    pub fn limit(self, limit: impl Into<rt::Count>) -> Self {
        let limit: rt::Count = limit.into();
        Self(self.0.with("limit", limit))
    }

    /// An object ID cursor for use in pagination.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }

    /// Only return FinancialAccounts that have the given status: `open` or `closed`
    #[inline]
    pub fn status(self, status: crate::treasury_financial_account::Status) -> Self {
        Self(self.0.with("status", status))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/treasury/financial_accounts/{financial_account}`.
    pub struct RetrieveRequest -> crate::TreasuryFinancialAccount, expand;
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
    financial_account: impl Into<crate::ids::TreasuryFinancialAccountId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTreasuryFinancialAccountsFinancialAccount",
        method: rt::Method::Get,
        path: "/v1/treasury/financial_accounts/{financial_account}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let financial_account: crate::ids::TreasuryFinancialAccountId = financial_account
        .into();
    RetrieveRequest(rt::Request::new(OPERATION, &[financial_account.as_str()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/treasury/financial_accounts/{financial_account}`.
    pub struct UpdateRequest -> crate::TreasuryFinancialAccount, expand;
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
    financial_account: impl Into<crate::ids::TreasuryFinancialAccountId>,
) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTreasuryFinancialAccountsFinancialAccount",
        method: rt::Method::Post,
        path: "/v1/treasury/financial_accounts/{financial_account}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let financial_account: crate::ids::TreasuryFinancialAccountId = financial_account
        .into();
    UpdateRequest(rt::Request::new(OPERATION, &[financial_account.as_str()]))
}

impl UpdateRequest {
    /// Encodes whether a FinancialAccount has access to a particular feature, with a status enum and
    /// associated `status_details`. Stripe or the platform may control features via the requested
    /// field.
    #[inline]
    pub fn features(self, features: create::Features) -> Self {
        Self(self.0.with("features", features))
    }

    /// A different bank account where funds can be deposited/debited in order to get the closing FA's
    /// balance to $0
    #[inline]
    pub fn forwarding_settings(
        self,
        forwarding_settings: update::ForwardingSettings,
    ) -> Self {
        Self(self.0.with("forwarding_settings", forwarding_settings))
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

    /// The nickname for the FinancialAccount.
    #[inline]
    pub fn nickname(self, nickname: impl Into<String>) -> Self {
        Self(self.0.with("nickname", rt::Value::text(nickname)))
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
        platform_restrictions: create::PlatformRestrictions,
    ) -> Self {
        Self(self.0.with("platform_restrictions", platform_restrictions))
    }
}
