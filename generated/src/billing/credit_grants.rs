// Written by `cargo xtask generate`. Do not edit.
//! The operations of `billing::credit_grants`.

pub mod create;

#[cfg(feature = "billing-credit_grants")]
rt::operation! {
    /// The request of [`create`]: `POST /v1/billing/credit_grants`.
    pub struct CreateRequest -> crate::BillingCreditGrant, expand;
}

#[cfg(feature = "billing-credit_grants")]
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
/// let answer = stripe::billing::credit_grants::create(stripe::billing::credit_grants::create::Amount::new(), stripe::billing::credit_grants::create::ApplicabilityConfig::new(stripe::billing::credit_grants::create::applicability_config::Scope::new())).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    amount: create::Amount,
    applicability_config: create::ApplicabilityConfig,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostBillingCreditGrants",
        method: rt::Method::Post,
        path: "/v1/billing/credit_grants",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("amount", amount)
            .with("applicability_config", applicability_config),
    )
}

#[cfg(feature = "billing-credit_grants")]
impl CreateRequest {
    /// The category of this credit grant. It defaults to `paid` if not specified.
    #[inline]
    pub fn category(self, category: crate::billing_credit_grant::Category) -> Self {
        Self(self.0.with("category", category))
    }

    /// ID of the customer receiving the billing credits.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// ID of the account representing the customer receiving the billing credits.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", rt::Value::text(customer_account)))
    }

    /// The time when the billing credits become effective-when they're eligible for use. It defaults to
    /// the current timestamp if not specified.
    #[inline]
    pub fn effective_at(self, effective_at: impl Into<rt::Timestamp>) -> Self {
        let effective_at: rt::Timestamp = effective_at.into();
        Self(self.0.with("effective_at", effective_at))
    }

    /// The time when the billing credits expire. If not specified, the billing credits don't expire.
    #[inline]
    pub fn expires_at(self, expires_at: impl Into<rt::Timestamp>) -> Self {
        let expires_at: rt::Timestamp = expires_at.into();
        Self(self.0.with("expires_at", expires_at))
    }

    /// Set of key-value pairs that you can attach to an object. You can use this to store additional
    /// information about the object (for example, cost basis) in a structured format.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// A descriptive name shown in the Dashboard.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }

    /// The desired priority for applying this credit grant. If not specified, it will be set to the
    /// default value of 50. The highest priority is 0 and the lowest is 100.
    #[inline]
    pub fn priority(self, priority: i64) -> Self {
        Self(self.0.with("priority", priority))
    }
}

#[cfg(feature = "billing-credit_grants")]
rt::operation! {
    /// The request of [`expire`]: `POST /v1/billing/credit_grants/{id}/expire`.
    pub struct ExpireRequest -> crate::BillingCreditGrant, expand;
}

#[cfg(feature = "billing-credit_grants")]
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
pub fn expire(id: impl Into<crate::ids::BillingCreditGrantId>) -> ExpireRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostBillingCreditGrantsIdExpire",
        method: rt::Method::Post,
        path: "/v1/billing/credit_grants/{id}/expire",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let id: crate::ids::BillingCreditGrantId = id.into();
    ExpireRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}

#[cfg(feature = "billing-credit_grants")]
rt::operation! {
    /// The request of [`list`]: `GET /v1/billing/credit_grants`.
    pub struct ListRequest -> rt::List<crate::BillingCreditGrant>, paged, expand;
}

#[cfg(feature = "billing-credit_grants")]
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetBillingCreditGrants",
        method: rt::Method::Get,
        path: "/v1/billing/credit_grants",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "billing-credit_grants")]
impl ListRequest {
    /// Only return credit grants for this customer.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// Only return credit grants for this account representing the customer.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", rt::Value::text(customer_account)))
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

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }
}

#[cfg(feature = "billing-credit_grants")]
rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/billing/credit_grants/{id}`.
    pub struct RetrieveRequest -> crate::BillingCreditGrant, expand;
}

#[cfg(feature = "billing-credit_grants")]
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
pub fn retrieve(id: impl Into<crate::ids::BillingCreditGrantId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetBillingCreditGrantsId",
        method: rt::Method::Get,
        path: "/v1/billing/credit_grants/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::BillingCreditGrantId = id.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}

#[cfg(feature = "billing-credit_grants")]
rt::operation! {
    /// The request of [`update`]: `POST /v1/billing/credit_grants/{id}`.
    pub struct UpdateRequest -> crate::BillingCreditGrant, expand;
}

#[cfg(feature = "billing-credit_grants")]
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
pub fn update(id: impl Into<crate::ids::BillingCreditGrantId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostBillingCreditGrantsId",
        method: rt::Method::Post,
        path: "/v1/billing/credit_grants/{id}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let id: crate::ids::BillingCreditGrantId = id.into();
    UpdateRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}

#[cfg(feature = "billing-credit_grants")]
impl UpdateRequest {
    /// The time when the billing credits created by this credit grant expire. If set to empty, the
    /// billing credits never expire.
    #[inline]
    pub fn expires_at(self, expires_at: impl Into<rt::Timestamp>) -> Self {
        let expires_at: rt::Timestamp = expires_at.into();
        Self(self.0.with("expires_at", expires_at))
    }

    /// Clears `expires_at`: unsets what is stored.
    #[inline]
    pub fn clear_expires_at(self) -> Self {
        Self(self.0.cleared("expires_at"))
    }

    /// Set of key-value pairs you can attach to an object. You can use this to store additional
    /// information about the object (for example, cost basis) in a structured format.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }
}

#[cfg(feature = "billing-credit_grants")]
rt::operation! {
    /// The request of [`void_grant`]: `POST /v1/billing/credit_grants/{id}/void`.
    pub struct VoidGrantRequest -> crate::BillingCreditGrant, expand;
}

#[cfg(feature = "billing-credit_grants")]
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
pub fn void_grant(id: impl Into<crate::ids::BillingCreditGrantId>) -> VoidGrantRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostBillingCreditGrantsIdVoid",
        method: rt::Method::Post,
        path: "/v1/billing/credit_grants/{id}/void",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let id: crate::ids::BillingCreditGrantId = id.into();
    VoidGrantRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}
