// Written by `cargo xtask generate`. Do not edit.
//! The operations of `entitlements::active_entitlements`.

rt::operation! {
    /// The request of [`list`]: `GET /v1/entitlements/active_entitlements`.
    pub struct ListRequest -> rt::List<crate::EntitlementsActiveEntitlement>, paged, expand;
}

/// List all active entitlements.
///
/// Retrieve a list of active entitlements for a customer
///
/// `GET /v1/entitlements/active_entitlements`
///
/// - `customer`: The ID of the customer.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::entitlements::active_entitlements::list("CUSTOMER").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(customer: impl Into<crate::ids::CustomerId>) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetEntitlementsActiveEntitlements",
        method: rt::Method::Get,
        path: "/v1/entitlements/active_entitlements",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    ListRequest(rt::Request::new(OPERATION, &[]).with("customer", customer))
}

impl ListRequest {
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

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/entitlements/active_entitlements/{id}`.
    pub struct RetrieveRequest -> crate::EntitlementsActiveEntitlement, expand;
}

/// Retrieve an active entitlement.
///
/// Retrieve an active entitlement
///
/// `GET /v1/entitlements/active_entitlements/{id}`
///
/// - `id`: The ID of the entitlement.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::entitlements::active_entitlements::retrieve("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    id: impl Into<crate::ids::EntitlementsActiveEntitlementId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetEntitlementsActiveEntitlementsId",
        method: rt::Method::Get,
        path: "/v1/entitlements/active_entitlements/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::EntitlementsActiveEntitlementId = id.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}
