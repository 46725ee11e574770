// Written by `cargo xtask generate`. Do not edit.
//! The operations of `payment_method_domains`.

rt::operation! {
    /// The request of [`create`]: `POST /v1/payment_method_domains`.
    pub struct CreateRequest -> crate::PaymentMethodDomain, expand;
}

/// Create a payment method domain.
///
/// Creates a payment method domain.
///
/// `POST /v1/payment_method_domains`
///
/// - `domain_name`: The domain name that this payment method domain object represents.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_method_domains::create("DOMAIN_NAME").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(domain_name: impl Into<String>) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPaymentMethodDomains",
        method: rt::Method::Post,
        path: "/v1/payment_method_domains",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("domain_name", rt::Value::text(domain_name)),
    )
}

impl CreateRequest {
    /// Whether this payment method domain is enabled. If the domain is not enabled, payment methods
    /// that require a payment method domain will not appear in Elements or Embedded Checkout.
    #[inline]
    pub fn enabled(self, enabled: bool) -> Self {
        Self(self.0.with("enabled", enabled))
    }
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/payment_method_domains`.
    pub struct ListRequest -> rt::List<crate::PaymentMethodDomain>, paged, expand;
}

/// List payment method domains.
///
/// Lists the details of existing payment method domains.
///
/// `GET /v1/payment_method_domains`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::payment_method_domains::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetPaymentMethodDomains",
        method: rt::Method::Get,
        path: "/v1/payment_method_domains",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// The domain name that this payment method domain object represents.
    #[inline]
    pub fn domain_name(self, domain_name: impl Into<String>) -> Self {
        Self(self.0.with("domain_name", rt::Value::text(domain_name)))
    }

    /// Whether this payment method domain is enabled. If the domain is not enabled, payment methods
    /// will not appear in Elements or Embedded Checkout
    #[inline]
    pub fn enabled(self, enabled: bool) -> Self {
        Self(self.0.with("enabled", enabled))
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
    /// The request of [`retrieve`]: `GET /v1/payment_method_domains/{payment_method_domain}`.
    pub struct RetrieveRequest -> crate::PaymentMethodDomain, expand;
}

/// Retrieve a payment method domain.
///
/// Retrieves the details of an existing payment method domain.
///
/// `GET /v1/payment_method_domains/{payment_method_domain}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_method_domains::retrieve("PAYMENT_METHOD_DOMAIN_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    payment_method_domain: impl Into<crate::ids::PaymentMethodDomainId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetPaymentMethodDomainsPaymentMethodDomain",
        method: rt::Method::Get,
        path: "/v1/payment_method_domains/{payment_method_domain}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let payment_method_domain: crate::ids::PaymentMethodDomainId = payment_method_domain
        .into();
    RetrieveRequest(rt::Request::new(OPERATION, &[payment_method_domain.as_str()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/payment_method_domains/{payment_method_domain}`.
    pub struct UpdateRequest -> crate::PaymentMethodDomain, expand;
}

/// Update a payment method domain.
///
/// Updates an existing payment method domain.
///
/// `POST /v1/payment_method_domains/{payment_method_domain}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_method_domains::update("PAYMENT_METHOD_DOMAIN_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(
    payment_method_domain: impl Into<crate::ids::PaymentMethodDomainId>,
) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPaymentMethodDomainsPaymentMethodDomain",
        method: rt::Method::Post,
        path: "/v1/payment_method_domains/{payment_method_domain}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let payment_method_domain: crate::ids::PaymentMethodDomainId = payment_method_domain
        .into();
    UpdateRequest(rt::Request::new(OPERATION, &[payment_method_domain.as_str()]))
}

impl UpdateRequest {
    /// Whether this payment method domain is enabled. If the domain is not enabled, payment methods
    /// that require a payment method domain will not appear in Elements or Embedded Checkout.
    #[inline]
    pub fn enabled(self, enabled: bool) -> Self {
        Self(self.0.with("enabled", enabled))
    }
}

rt::operation! {
    /// The request of [`validate`]: `POST /v1/payment_method_domains/{payment_method_domain}/validate`.
    pub struct ValidateRequest -> crate::PaymentMethodDomain, expand;
}

/// Validate an existing payment method domain.
///
/// Some payment methods might require additional steps to register a domain. If the requirements
/// weren’t satisfied when the domain was created, the payment method will be inactive on the
/// domain. The payment method doesn’t appear in Elements or Embedded Checkout for this domain until
/// it is active.
///
/// To activate a payment method on an existing payment method domain, complete the required
/// registration steps specific to the payment method, and then validate the payment method domain
/// with this endpoint.
///
/// Related guides:
/// [Payment method domains](https://docs.stripe.com/payments/payment-methods/pmd-registration).
///
/// `POST /v1/payment_method_domains/{payment_method_domain}/validate`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_method_domains::validate("PAYMENT_METHOD_DOMAIN_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn validate(
    payment_method_domain: impl Into<crate::ids::PaymentMethodDomainId>,
) -> ValidateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPaymentMethodDomainsPaymentMethodDomainValidate",
        method: rt::Method::Post,
        path: "/v1/payment_method_domains/{payment_method_domain}/validate",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let payment_method_domain: crate::ids::PaymentMethodDomainId = payment_method_domain
        .into();
    ValidateRequest(rt::Request::new(OPERATION, &[payment_method_domain.as_str()]))
}
