// Written by `cargo xtask generate`. Do not edit.
//! The operations of `climate::orders`.

use stripe_runtime::{
    Base, Body, Decimal, List, Metadata, Method, Operation, Request, Value,
};
use crate::{
    API_VERSION, ClimateOrder, ClimateOrderId, CreateClimateOrderBeneficiary,
    UpdateClimateOrderBeneficiary,
};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`cancel`]: `POST /v1/climate/orders/{order}/cancel`.
    pub struct CancelRequest -> ClimateOrder, expand;
}

/// Cancel an order.
///
/// Cancels a Climate order. You can cancel an order within 24 hours of creation. Stripe refunds the
/// reservation `amount_subtotal`, but not the `amount_fees` for user-triggered cancellations.
/// Frontier might cancel reservations if suppliers fail to deliver. If Frontier cancels the
/// reservation, Stripe provides 90 days advance notice and refunds the `amount_total`.
///
/// `POST /v1/climate/orders/{order}/cancel`
///
/// - `order`: Unique identifier of the order.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::climate::orders::cancel("ORDER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn cancel(order: impl Into<ClimateOrderId>) -> CancelRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostClimateOrdersOrderCancel",
        method: Method::Post,
        path: "/v1/climate/orders/{order}/cancel",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CancelRequest(Request::new(OPERATION, &[&Into::<ClimateOrderId>::into(order)]))
}

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/climate/orders`.
    pub struct CreateRequest -> ClimateOrder, expand;
}

/// Create an order.
///
/// Creates a Climate order object for a given Climate product. The order will be processed
/// immediately after creation and payment will be deducted your Stripe balance.
///
/// `POST /v1/climate/orders`
///
/// - `product`: Unique identifier of the Climate product.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::climate::orders::create("PRODUCT").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(product: impl Into<String>) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostClimateOrders",
        method: Method::Post,
        path: "/v1/climate/orders",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(Request::new(OPERATION, &[]).with("product", Value::text(product)))
}

impl CreateRequest {
    /// Requested amount of carbon removal units. Either this or `metric_tons` must be specified.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Publicly sharable reference for the end beneficiary of carbon removal. Assumed to be the Stripe
    /// account if not set.
    #[inline]
    pub fn beneficiary(self, beneficiary: CreateClimateOrderBeneficiary) -> Self {
        Self(self.0.with("beneficiary", beneficiary))
    }

    /// Request currency for the order as a three-letter
    /// [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in lowercase. Must be a
    /// supported [settlement currency for your account](https://docs.stripe.com/currencies). If
    /// omitted, the account's default currency will be used.
    #[inline]
    pub fn currency(self, currency: impl Into<String>) -> Self {
        Self(self.0.with("currency", Value::text(currency)))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Requested number of tons for the order. Either this or `amount` must be specified.
    #[inline]
    pub fn metric_tons(self, metric_tons: impl Into<Decimal>) -> Self {
        Self(self.0.with("metric_tons", Into::<Decimal>::into(metric_tons)))
    }
}

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/climate/orders`.
    pub struct ListRequest -> List<ClimateOrder>, paged, expand;
}

/// List orders.
///
/// Lists all Climate order objects. The orders are returned sorted by creation date, with the most
/// recently created orders appearing first.
///
/// `GET /v1/climate/orders`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::climate::orders::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetClimateOrders",
        method: Method::Get,
        path: "/v1/climate/orders",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(Request::new(OPERATION, &[]))
}

impl ListRequest {
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
    /// The request of [`retrieve`]: `GET /v1/climate/orders/{order}`.
    pub struct RetrieveRequest -> ClimateOrder, expand;
}

/// Retrieve an order.
///
/// Retrieves the details of a Climate order object with the given ID.
///
/// `GET /v1/climate/orders/{order}`
///
/// - `order`: Unique identifier of the order.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::climate::orders::retrieve("ORDER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(order: impl Into<ClimateOrderId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetClimateOrdersOrder",
        method: Method::Get,
        path: "/v1/climate/orders/{order}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(Request::new(OPERATION, &[&Into::<ClimateOrderId>::into(order)]))
}

stripe_runtime::operation! {
    /// The request of [`update`]: `POST /v1/climate/orders/{order}`.
    pub struct UpdateRequest -> ClimateOrder, expand;
}

/// Update an order.
///
/// Updates the specified order by setting the values of the parameters passed.
///
/// `POST /v1/climate/orders/{order}`
///
/// - `order`: Unique identifier of the order.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::climate::orders::update("ORDER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(order: impl Into<ClimateOrderId>) -> UpdateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostClimateOrdersOrder",
        method: Method::Post,
        path: "/v1/climate/orders/{order}",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    UpdateRequest(Request::new(OPERATION, &[&Into::<ClimateOrderId>::into(order)]))
}

impl UpdateRequest {
    /// Publicly sharable reference for the end beneficiary of carbon removal. Assumed to be the Stripe
    /// account if not set.
    #[inline]
    pub fn beneficiary(self, beneficiary: UpdateClimateOrderBeneficiary) -> Self {
        Self(self.0.with("beneficiary", beneficiary))
    }

    /// Clears `beneficiary`: unsets what is stored.
    #[inline]
    pub fn clear_beneficiary(self) -> Self {
        Self(self.0.cleared("beneficiary"))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }
}
