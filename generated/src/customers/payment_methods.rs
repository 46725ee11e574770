// Written by `cargo xtask generate`. Do not edit.
//! The operations of `customers::payment_methods`.

pub mod list;

rt::operation! {
    /// The request of [`list`]: `GET /v1/customers/{customer}/payment_methods`.
    pub struct ListRequest -> rt::List<crate::PaymentMethod>, paged, expand;
}

/// List a Customer's PaymentMethods.
///
/// Returns a list of PaymentMethods for a given Customer
///
/// `GET /v1/customers/{customer}/payment_methods`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::customers::payment_methods::list("CUSTOMER_ID").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(customer: impl Into<crate::ids::CustomerId>) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetCustomersCustomerPaymentMethods",
        method: rt::Method::Get,
        path: "/v1/customers/{customer}/payment_methods",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    ListRequest(rt::Request::new(OPERATION, &[customer.as_str()]))
}

impl ListRequest {
    /// This field indicates whether this payment method can be shown again to its customer in a
    /// checkout flow. Stripe products such as Checkout and Elements use this field to determine whether
    /// a payment method can be shown as a saved payment method in a checkout flow.
    #[inline]
    pub fn allow_redisplay(self, allow_redisplay: crate::card::AllowRedisplay) -> Self {
        Self(self.0.with("allow_redisplay", allow_redisplay))
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

    /// An optional filter on the list, based on the object `type` field. Without the filter, the list
    /// includes all current and future payment method types. If your integration expects only one type
    /// of payment method in the response, make sure to provide a type value in the request.
    #[inline]
    pub fn type_(self, type_: crate::payment_methods::create::Type) -> Self {
        Self(self.0.with("type", type_))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/customers/{customer}/payment_methods/{payment_method}`.
    pub struct RetrieveRequest -> crate::PaymentMethod, expand;
}

/// Retrieve a Customer's PaymentMethod.
///
/// Retrieves a PaymentMethod object for a given Customer.
///
/// `GET /v1/customers/{customer}/payment_methods/{payment_method}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customers::payment_methods::retrieve("CUSTOMER_ID", "PAYMENT_METHOD_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    customer: impl Into<crate::ids::CustomerId>,
    payment_method: impl Into<crate::ids::PaymentMethodId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetCustomersCustomerPaymentMethodsPaymentMethod",
        method: rt::Method::Get,
        path: "/v1/customers/{customer}/payment_methods/{payment_method}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    let payment_method: crate::ids::PaymentMethodId = payment_method.into();
    RetrieveRequest(
        rt::Request::new(OPERATION, &[customer.as_str(), payment_method.as_str()]),
    )
}
