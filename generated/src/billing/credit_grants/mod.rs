// Written by `cargo xtask generate`. Do not edit.
//! The operations of `billing::credit_grants`.

use stripe_runtime::{
    Base, Body, List, Metadata, Method, Operation, Request, Timestamp, Value,
};
use crate::{
    API_VERSION, AmountParam, ApplicabilityConfigParam, BillingCreditGrant,
    BillingCreditGrantId, CreateBillingCreditGrantCategory,
};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/billing/credit_grants`.
    pub struct CreateRequest -> BillingCreditGrant, expand;
}

/// Create a credit grant.
///
/// Creates a credit grant.
///
/// `POST /v1/billing/credit_grants`
///
/// - `amount`: Amount of this credit grant.
/// - `applicability_config`: Configuration specifying what this credit grant applies to. We currently only support `metered`
///   prices that have a [Billing Meter](https://docs.stripe.com/api/billing/meter) attached to them.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::billing::credit_grants::create(stripe::AmountParam::new(), stripe::ApplicabilityConfigParam::new(stripe::BalanceSummaryFilterParamApplicabilityScope::new())).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    amount: AmountParam,
    applicability_config: ApplicabilityConfigParam,
) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostBillingCreditGrants",
        method: Method::Post,
        path: "/v1/billing/credit_grants",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(
        Request::new(OPERATION, &[])
            .with("amount", amount)
            .with("applicability_config", applicability_config),
    )
}

impl CreateRequest {
    /// The category of this credit grant. It defaults to `paid` if not specified.
    #[inline]
    pub fn category(self, category: CreateBillingCreditGrantCategory) -> Self {
        Self(self.0.with("category", category))
    }

    /// ID of the customer receiving the billing credits.
    #[inline]
    pub fn customer(self, customer: impl Into<String>) -> Self {
        Self(self.0.with("customer", Value::text(customer)))
    }

    /// ID of the account representing the customer receiving the billing credits.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", Value::text(customer_account)))
    }

    /// The time when the billing credits become effective-when they're eligible for use. It defaults to
    /// the current timestamp if not specified.
    #[inline]
    pub fn effective_at(self, effective_at: impl Into<Timestamp>) -> Self {
        Self(self.0.with("effective_at", Into::<Timestamp>::into(effective_at)))
    }

    /// The time when the billing credits expire. If not specified, the billing credits don't expire.
    #[inline]
    pub fn expires_at(self, expires_at: impl Into<Timestamp>) -> Self {
        Self(self.0.with("expires_at", Into::<Timestamp>::into(expires_at)))
    }

    /// Set of key-value pairs that you can attach to an object. You can use this to store additional
    /// information about the object (for example, cost basis) in a structured format.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// A descriptive name shown in the Dashboard.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", Value::text(name)))
    }

    /// The desired priority for applying this credit grant. If not specified, it will be set to the
    /// default value of 50. The highest priority is 0 and the lowest is 100.
    #[inline]
    pub fn priority(self, priority: i64) -> Self {
        Self(self.0.with("priority", priority))
    }
}

stripe_runtime::operation! {
    /// The request of [`expire`]: `POST /v1/billing/credit_grants/{id}/expire`.
    pub struct ExpireRequest -> BillingCreditGrant, expand;
}

/// Expire a credit grant.
///
/// Expires a credit grant.
///
/// `POST /v1/billing/credit_grants/{id}/expire`
///
/// - `id`: Unique identifier for the object.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::billing::credit_grants::expire("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn expire(id: impl Into<BillingCreditGrantId>) -> ExpireRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostBillingCreditGrantsIdExpire",
        method: Method::Post,
        path: "/v1/billing/credit_grants/{id}/expire",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    ExpireRequest(Request::new(OPERATION, &[&Into::<BillingCreditGrantId>::into(id)]))
}

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/billing/credit_grants`.
    pub struct ListRequest -> List<BillingCreditGrant>, paged, expand;
}

/// List credit grants.
///
/// Retrieve a list of credit grants.
///
/// `GET /v1/billing/credit_grants`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::billing::credit_grants::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetBillingCreditGrants",
        method: Method::Get,
        path: "/v1/billing/credit_grants",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Only return credit grants for this customer.
    #[inline]
    pub fn customer(self, customer: impl Into<String>) -> Self {
        Self(self.0.with("customer", Value::text(customer)))
    }

    /// Only return credit grants for this account representing the customer.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", Value::text(customer_account)))
    }

    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(self, ending_before: impl Into<String>) -> Self {
        Self(self.0.with("ending_before", Value::text(ending_before)))
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.with("limit", limit))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", Value::text(starting_after)))
    }
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/billing/credit_grants/{id}`.
    pub struct RetrieveRequest -> BillingCreditGrant, expand;
}

/// Retrieve a credit grant.
///
/// Retrieves a credit grant.
///
/// `GET /v1/billing/credit_grants/{id}`
///
/// - `id`: Unique identifier for the object.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::billing::credit_grants::retrieve("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(id: impl Into<BillingCreditGrantId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetBillingCreditGrantsId",
        method: Method::Get,
        path: "/v1/billing/credit_grants/{id}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(Request::new(OPERATION, &[&Into::<BillingCreditGrantId>::into(id)]))
}

stripe_runtime::operation! {
    /// The request of [`update`]: `POST /v1/billing/credit_grants/{id}`.
    pub struct UpdateRequest -> BillingCreditGrant, expand;
}

/// Update a credit grant.
///
/// Updates a credit grant.
///
/// `POST /v1/billing/credit_grants/{id}`
///
/// - `id`: Unique identifier for the object.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::billing::credit_grants::update("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(id: impl Into<BillingCreditGrantId>) -> UpdateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostBillingCreditGrantsId",
        method: Method::Post,
        path: "/v1/billing/credit_grants/{id}",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    UpdateRequest(Request::new(OPERATION, &[&Into::<BillingCreditGrantId>::into(id)]))
}

impl UpdateRequest {
    /// The time when the billing credits created by this credit grant expire. If set to empty, the
    /// billing credits never expire.
    #[inline]
    pub fn expires_at(self, expires_at: impl Into<Timestamp>) -> Self {
        Self(self.0.with("expires_at", Into::<Timestamp>::into(expires_at)))
    }

    /// Clears `expires_at`: unsets what is stored.
    #[inline]
    pub fn clear_expires_at(self) -> Self {
        Self(self.0.cleared("expires_at"))
    }

    /// Set of key-value pairs you can attach to an object. You can use this to store additional
    /// information about the object (for example, cost basis) in a structured format.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }
}

stripe_runtime::operation! {
    /// The request of [`void_grant`]: `POST /v1/billing/credit_grants/{id}/void`.
    pub struct VoidGrantRequest -> BillingCreditGrant, expand;
}

/// Void a credit grant.
///
/// Voids a credit grant.
///
/// `POST /v1/billing/credit_grants/{id}/void`
///
/// - `id`: Unique identifier for the object.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::billing::credit_grants::void_grant("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn void_grant(id: impl Into<BillingCreditGrantId>) -> VoidGrantRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostBillingCreditGrantsIdVoid",
        method: Method::Post,
        path: "/v1/billing/credit_grants/{id}/void",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    VoidGrantRequest(Request::new(OPERATION, &[&Into::<BillingCreditGrantId>::into(id)]))
}
