// Written by `cargo xtask generate`. Do not edit.
//! The operations of `climate::orders`.

pub mod create;
pub mod update;

rt::operation! {
    /// The request of [`cancel`]: `POST /v1/climate/orders/{order}/cancel`.
    pub struct CancelRequest -> crate::ClimateOrder, expand;
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
pub fn cancel(order: impl Into<crate::ids::ClimateOrderId>) -> CancelRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostClimateOrdersOrderCancel",
        method: rt::Method::Post,
        path: "/v1/climate/orders/{order}/cancel",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let order: crate::ids::ClimateOrderId = order.into();
    CancelRequest(rt::Request::new(OPERATION, &[order.as_str()]))
}

rt::operation! {
    /// The request of [`create`]: `POST /v1/climate/orders`.
    pub struct CreateRequest -> crate::ClimateOrder, expand;
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
pub fn create(product: impl Into<crate::ids::ClimateProductId>) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostClimateOrders",
        method: rt::Method::Post,
        path: "/v1/climate/orders",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let product: crate::ids::ClimateProductId = product.into();
    CreateRequest(rt::Request::new(OPERATION, &[]).with("product", product))
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
    pub fn beneficiary(self, beneficiary: create::Beneficiary) -> Self {
        Self(self.0.with("beneficiary", beneficiary))
    }

    /// Request currency for the order as a three-letter
    /// [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in lowercase. Must be a
    /// supported [settlement currency for your account](https://docs.stripe.com/currencies). If
    /// omitted, the account's default currency will be used.
    #[inline]
    pub fn currency(self, currency: impl Into<String>) -> Self {
        Self(self.0.with("currency", rt::Value::text(currency)))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Requested number of tons for the order. Either this or `amount` must be specified.
    #[inline]
    pub fn metric_tons(self, metric_tons: impl rt::IntoParsed<rt::Decimal>) -> Self {
        let metric_tons: rt::Decimal = metric_tons.into();
        Self(self.0.with("metric_tons", metric_tons))
    }
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/climate/orders`.
    pub struct ListRequest -> rt::List<crate::ClimateOrder>, paged, expand;
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetClimateOrders",
        method: rt::Method::Get,
        path: "/v1/climate/orders",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
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
    /// The request of [`retrieve`]: `GET /v1/climate/orders/{order}`.
    pub struct RetrieveRequest -> crate::ClimateOrder, expand;
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
pub fn retrieve(order: impl Into<crate::ids::ClimateOrderId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetClimateOrdersOrder",
        method: rt::Method::Get,
        path: "/v1/climate/orders/{order}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let order: crate::ids::ClimateOrderId = order.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[order.as_str()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/climate/orders/{order}`.
    pub struct UpdateRequest -> crate::ClimateOrder, expand;
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
pub fn update(order: impl Into<crate::ids::ClimateOrderId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostClimateOrdersOrder",
        method: rt::Method::Post,
        path: "/v1/climate/orders/{order}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let order: crate::ids::ClimateOrderId = order.into();
    UpdateRequest(rt::Request::new(OPERATION, &[order.as_str()]))
}

impl UpdateRequest {
    /// Publicly sharable reference for the end beneficiary of carbon removal. Assumed to be the Stripe
    /// account if not set.
    #[inline]
    pub fn beneficiary(self, beneficiary: update::Beneficiary) -> Self {
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
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }
}
