// Written by `cargo xtask generate`. Do not edit.
//! The operations of `accounts::capabilities`.

use stripe_runtime::{Base, Body, List, Method, Operation, Request};
use crate::{API_VERSION, AccountId, Capability, CapabilityId};

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/accounts/{account}/capabilities`.
    pub struct ListRequest -> List<Capability>, paged, expand;
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
pub fn list(account: impl Into<AccountId>) -> ListRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetAccountsAccountCapabilities",
        method: Method::Get,
        path: "/v1/accounts/{account}/capabilities",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(Request::new(OPERATION, &[&Into::<AccountId>::into(account)]))
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/accounts/{account}/capabilities/{capability}`.
    pub struct RetrieveRequest -> Capability, expand;
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
    account: impl Into<AccountId>,
    capability: impl Into<CapabilityId>,
) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetAccountsAccountCapabilitiesCapability",
        method: Method::Get,
        path: "/v1/accounts/{account}/capabilities/{capability}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(
        Request::new(
            OPERATION,
            &[&Into::<AccountId>::into(account), &Into::<CapabilityId>::into(capability)],
        ),
    )
}

stripe_runtime::operation! {
    /// The request of [`update`]: `POST /v1/accounts/{account}/capabilities/{capability}`.
    pub struct UpdateRequest -> Capability, expand;
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
    account: impl Into<AccountId>,
    capability: impl Into<CapabilityId>,
) -> UpdateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostAccountsAccountCapabilitiesCapability",
        method: Method::Post,
        path: "/v1/accounts/{account}/capabilities/{capability}",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    UpdateRequest(
        Request::new(
            OPERATION,
            &[&Into::<AccountId>::into(account), &Into::<CapabilityId>::into(capability)],
        ),
    )
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
