// Written by `cargo xtask generate`. Do not edit.
//! The operations of `shipping_rates`.

use stripe_runtime::{
    Base, Body, Currency, List, Metadata, Method, Operation, Range, Request, Timestamp,
    Value,
};
use crate::{
    API_VERSION, CurrencyOptionTaxBehavior, DeliveryEstimate, FixedAmount,
    FixedAmountUpdate, ShippingRate, ShippingRateId, ShippingRateType,
};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/shipping_rates`.
    pub struct CreateRequest -> ShippingRate, expand;
}

/// Create a shipping rate.
///
/// Creates a new shipping rate object.
///
/// `POST /v1/shipping_rates`
///
/// - `display_name`: The name of the shipping rate, meant to be displayable to the customer. This will appear on
///   CheckoutSessions.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::shipping_rates::create("DISPLAY_NAME").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(display_name: impl Into<String>) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostShippingRates",
        method: Method::Post,
        path: "/v1/shipping_rates",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(
        Request::new(OPERATION, &[]).with("display_name", Value::text(display_name)),
    )
}

impl CreateRequest {
    /// The estimated range for how long shipping will take, meant to be displayable to the customer.
    /// This will appear on CheckoutSessions.
    #[inline]
    pub fn delivery_estimate(mut self, delivery_estimate: DeliveryEstimate) -> Self {
        self.0.set("delivery_estimate", delivery_estimate);
        self
    }

    /// Describes a fixed amount to charge for shipping. Must be present if type is `fixed_amount`.
    #[inline]
    pub fn fixed_amount(mut self, fixed_amount: FixedAmount) -> Self {
        self.0.set("fixed_amount", fixed_amount);
        self
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<Metadata>) -> Self {
        self.0.set("metadata", Into::<Metadata>::into(metadata));
        self
    }

    /// Specifies whether the rate is considered inclusive of taxes or exclusive of taxes. One of
    /// `inclusive`, `exclusive`, or `unspecified`.
    #[inline]
    pub fn tax_behavior(mut self, tax_behavior: CurrencyOptionTaxBehavior) -> Self {
        self.0.set("tax_behavior", tax_behavior);
        self
    }

    /// A [tax code](https://docs.stripe.com/tax/tax-categories) ID. The Shipping tax code is
    /// `txcd_92010001`.
    #[inline]
    pub fn tax_code(mut self, tax_code: impl Into<String>) -> Self {
        self.0.set("tax_code", Value::text(tax_code));
        self
    }

    /// The type of calculation to use on the shipping rate.
    #[inline]
    pub fn type_(mut self, type_: ShippingRateType) -> Self {
        self.0.set("type", type_);
        self
    }
}

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/shipping_rates`.
    pub struct ListRequest -> List<ShippingRate>, paged, expand;
}

/// List all shipping rates.
///
/// Returns a list of your shipping rates.
///
/// `GET /v1/shipping_rates`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::shipping_rates::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetShippingRates",
        method: Method::Get,
        path: "/v1/shipping_rates",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Only return shipping rates that are active or inactive.
    #[inline]
    pub fn active(mut self, active: bool) -> Self {
        self.0.set("active", active);
        self
    }

    /// A filter on the list, based on the object `created` field. The value can be a string with an
    /// integer Unix timestamp, or it can be a dictionary with a number of different query options.
    #[inline]
    pub fn created(mut self, created: impl Into<Range<Timestamp>>) -> Self {
        self.0.set("created", Into::<Range<Timestamp>>::into(created));
        self
    }

    /// Only return shipping rates for the given currency.
    #[inline]
    pub fn currency(mut self, currency: impl Into<Currency>) -> Self {
        self.0.set("currency", Into::<Currency>::into(currency));
        self
    }

    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(mut self, ending_before: impl Into<String>) -> Self {
        self.0.set("ending_before", Value::text(ending_before));
        self
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set("limit", limit);
        self
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.0.set("starting_after", Value::text(starting_after));
        self
    }
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/shipping_rates/{shipping_rate_token}`.
    pub struct RetrieveRequest -> ShippingRate, expand;
}

/// Retrieve a shipping rate.
///
/// Returns the shipping rate object with the given ID.
///
/// `GET /v1/shipping_rates/{shipping_rate_token}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::shipping_rates::retrieve("SHIPPING_RATE_TOKEN_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(shipping_rate_token: impl Into<ShippingRateId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetShippingRatesShippingRateToken",
        method: Method::Get,
        path: "/v1/shipping_rates/{shipping_rate_token}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(
        Request::new(OPERATION, &[&Into::<ShippingRateId>::into(shipping_rate_token)]),
    )
}

stripe_runtime::operation! {
    /// The request of [`update`]: `POST /v1/shipping_rates/{shipping_rate_token}`.
    pub struct UpdateRequest -> ShippingRate, expand;
}

/// Update a shipping rate.
///
/// Updates an existing shipping rate object.
///
/// `POST /v1/shipping_rates/{shipping_rate_token}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::shipping_rates::update("SHIPPING_RATE_TOKEN_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(shipping_rate_token: impl Into<ShippingRateId>) -> UpdateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostShippingRatesShippingRateToken",
        method: Method::Post,
        path: "/v1/shipping_rates/{shipping_rate_token}",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    UpdateRequest(
        Request::new(OPERATION, &[&Into::<ShippingRateId>::into(shipping_rate_token)]),
    )
}

impl UpdateRequest {
    /// Whether the shipping rate can be used for new purchases. Defaults to `true`.
    #[inline]
    pub fn active(mut self, active: bool) -> Self {
        self.0.set("active", active);
        self
    }

    /// Describes a fixed amount to charge for shipping. Must be present if type is `fixed_amount`.
    #[inline]
    pub fn fixed_amount(mut self, fixed_amount: FixedAmountUpdate) -> Self {
        self.0.set("fixed_amount", fixed_amount);
        self
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<Metadata>) -> Self {
        self.0.set("metadata", Into::<Metadata>::into(metadata));
        self
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(mut self) -> Self {
        self.0.clear("metadata");
        self
    }

    /// Specifies whether the rate is considered inclusive of taxes or exclusive of taxes. One of
    /// `inclusive`, `exclusive`, or `unspecified`.
    #[inline]
    pub fn tax_behavior(mut self, tax_behavior: CurrencyOptionTaxBehavior) -> Self {
        self.0.set("tax_behavior", tax_behavior);
        self
    }
}
