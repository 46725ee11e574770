// Written by `cargo xtask generate`. Do not edit.
//! The operations of `customers::payment_methods`.

use stripe_runtime::{Base, Body, List, Method, Operation, Request, Value};
use crate::{
    API_VERSION, AllowRedisplay, CustomerId, CustomerPaymentMethodType, PaymentMethod,
    PaymentMethodId,
};

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/customers/{customer}/payment_methods`.
    pub struct ListRequest -> List<PaymentMethod>, paged, expand;
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
pub fn list(customer: impl Into<CustomerId>) -> ListRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetCustomersCustomerPaymentMethods",
        method: Method::Get,
        path: "/v1/customers/{customer}/payment_methods",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(Request::new(OPERATION, &[&Into::<CustomerId>::into(customer)]))
}

impl ListRequest {
    /// This field indicates whether this payment method can be shown again to its customer in a
    /// checkout flow. Stripe products such as Checkout and Elements use this field to determine whether
    /// a payment method can be shown as a saved payment method in a checkout flow.
    #[inline]
    pub fn allow_redisplay(self, allow_redisplay: AllowRedisplay) -> Self {
        Self(self.0.with("allow_redisplay", allow_redisplay))
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

    /// An optional filter on the list, based on the object `type` field. Without the filter, the list
    /// includes all current and future payment method types. If your integration expects only one type
    /// of payment method in the response, make sure to provide a type value in the request.
    #[inline]
    pub fn type_(self, type_: CustomerPaymentMethodType) -> Self {
        Self(self.0.with("type", type_))
    }
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/customers/{customer}/payment_methods/{payment_method}`.
    pub struct RetrieveRequest -> PaymentMethod, expand;
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
    customer: impl Into<CustomerId>,
    payment_method: impl Into<PaymentMethodId>,
) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetCustomersCustomerPaymentMethodsPaymentMethod",
        method: Method::Get,
        path: "/v1/customers/{customer}/payment_methods/{payment_method}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(
        Request::new(
            OPERATION,
            &[
                &Into::<CustomerId>::into(customer),
                &Into::<PaymentMethodId>::into(payment_method),
            ],
        ),
    )
}
