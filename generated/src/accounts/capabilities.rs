// Written by `cargo xtask generate`. Do not edit.
//! The operations of `accounts::capabilities`.

rt::operation! {
    /// The request of [`list`]: `GET /v1/accounts/{account}/capabilities`.
    pub struct ListRequest -> rt::List<crate::Capability>, paged, expand;
}

/// List all account capabilities.
///
/// Returns a list of capabilities associated with the account. The capabilities are returned sorted
/// by creation date, with the most recent capability appearing first.
///
/// `GET /v1/accounts/{account}/capabilities`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::accounts::capabilities::list("ACCOUNT_ID").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(account: impl Into<crate::ids::AccountId>) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetAccountsAccountCapabilities",
        method: rt::Method::Get,
        path: "/v1/accounts/{account}/capabilities",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let account: crate::ids::AccountId = account.into();
    ListRequest(rt::Request::new(OPERATION, &[account.as_str()]))
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/accounts/{account}/capabilities/{capability}`.
    pub struct RetrieveRequest -> crate::Capability, expand;
}

/// Retrieve an Account Capability.
///
/// Retrieves information about the specified Account Capability.
///
/// `GET /v1/accounts/{account}/capabilities/{capability}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::accounts::capabilities::retrieve("ACCOUNT_ID", "CAPABILITY_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    account: impl Into<crate::ids::AccountId>,
    capability: impl Into<crate::ids::CapabilityId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetAccountsAccountCapabilitiesCapability",
        method: rt::Method::Get,
        path: "/v1/accounts/{account}/capabilities/{capability}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let account: crate::ids::AccountId = account.into();
    let capability: crate::ids::CapabilityId = capability.into();
    RetrieveRequest(
        rt::Request::new(OPERATION, &[account.as_str(), capability.as_str()]),
    )
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/accounts/{account}/capabilities/{capability}`.
    pub struct UpdateRequest -> crate::Capability, expand;
}

/// Update an Account Capability.
///
/// Updates an existing Account Capability. Request or remove a capability by updating its
/// `requested` parameter.
///
/// `POST /v1/accounts/{account}/capabilities/{capability}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::accounts::capabilities::update("ACCOUNT_ID", "CAPABILITY_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(
    account: impl Into<crate::ids::AccountId>,
    capability: impl Into<crate::ids::CapabilityId>,
) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostAccountsAccountCapabilitiesCapability",
        method: rt::Method::Post,
        path: "/v1/accounts/{account}/capabilities/{capability}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let account: crate::ids::AccountId = account.into();
    let capability: crate::ids::CapabilityId = capability.into();
    UpdateRequest(rt::Request::new(OPERATION, &[account.as_str(), capability.as_str()]))
}

impl UpdateRequest {
    /// To request a new capability for an account, pass true. There can be a delay before the requested
    /// capability becomes active. If the capability has any activation requirements, the response
    /// includes them in the `requirements` arrays.
    ///
    /// If a capability isn't permanent, you can remove it from the account by passing false. Some
    /// capabilities are permanent after they've been requested. Attempting to remove a permanent
    /// capability returns an error.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}
