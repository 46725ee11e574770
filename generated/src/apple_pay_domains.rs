// Written by `cargo xtask generate`. Do not edit.
//! The operations of `apple_pay_domains`.

rt::operation! {
    /// The request of [`create`]: `POST /v1/apple_pay/domains`.
    pub struct CreateRequest -> crate::ApplePayDomain, expand;
}

/// Create an apple pay domain.
///
/// `POST /v1/apple_pay/domains`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::apple_pay_domains::create("DOMAIN_NAME").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(domain_name: impl Into<String>) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostApplePayDomains",
        method: rt::Method::Post,
        path: "/v1/apple_pay/domains",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("domain_name", rt::Value::text(domain_name)),
    )
}

rt::operation! {
    /// The request of [`delete`]: `DELETE /v1/apple_pay/domains/{domain}`.
    pub struct DeleteRequest -> crate::DeletedApplePayDomain;
}

/// Delete an apple pay domain.
///
/// `DELETE /v1/apple_pay/domains/{domain}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::apple_pay_domains::delete("DOMAIN_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(domain: impl Into<crate::ids::ApplePayDomainId>) -> DeleteRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "DeleteApplePayDomainsDomain",
        method: rt::Method::Delete,
        path: "/v1/apple_pay/domains/{domain}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let domain: crate::ids::ApplePayDomainId = domain.into();
    DeleteRequest(rt::Request::new(OPERATION, &[domain.as_str()]))
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/apple_pay/domains`.
    pub struct ListRequest -> rt::List<crate::ApplePayDomain>, paged, expand;
}

/// List apple pay domains.
///
/// `GET /v1/apple_pay/domains`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::apple_pay_domains::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetApplePayDomains",
        method: rt::Method::Get,
        path: "/v1/apple_pay/domains",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Sets `domain_name`.
    #[inline]
    pub fn domain_name(self, domain_name: impl Into<String>) -> Self {
        Self(self.0.with("domain_name", rt::Value::text(domain_name)))
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

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/apple_pay/domains/{domain}`.
    pub struct RetrieveRequest -> crate::ApplePayDomain, expand;
}

/// Retrieve an apple pay domain.
///
/// `GET /v1/apple_pay/domains/{domain}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::apple_pay_domains::retrieve("DOMAIN_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(domain: impl Into<crate::ids::ApplePayDomainId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetApplePayDomainsDomain",
        method: rt::Method::Get,
        path: "/v1/apple_pay/domains/{domain}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let domain: crate::ids::ApplePayDomainId = domain.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[domain.as_str()]))
}
