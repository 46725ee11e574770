// Written by `cargo xtask generate`. Do not edit.
//! The operations of `shipping_rates`.

pub mod create;
#[cfg(feature = "shipping_rates")]
pub mod update;

#[cfg(feature = "shipping_rates")]
rt::operation! {
    /// The request of [`create`]: `POST /v1/shipping_rates`.
    pub struct CreateRequest -> crate::ShippingRate, expand;
}

#[cfg(feature = "shipping_rates")]
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostShippingRates",
        method: rt::Method::Post,
        path: "/v1/shipping_rates",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("display_name", rt::Value::text(display_name)),
    )
}

#[cfg(feature = "shipping_rates")]
impl CreateRequest {
    /// The estimated range for how long shipping will take, meant to be displayable to the customer.
    /// This will appear on CheckoutSessions.
    #[inline]
    pub fn delivery_estimate(self, delivery_estimate: create::DeliveryEstimate) -> Self {
        Self(self.0.with("delivery_estimate", delivery_estimate))
    }

    /// Describes a fixed amount to charge for shipping. Must be present if type is `fixed_amount`.
    #[inline]
    pub fn fixed_amount(self, fixed_amount: create::FixedAmount) -> Self {
        Self(self.0.with("fixed_amount", fixed_amount))
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

    /// Specifies whether the rate is considered inclusive of taxes or exclusive of taxes. One of
    /// `inclusive`, `exclusive`, or `unspecified`.
    #[inline]
    pub fn tax_behavior(self, tax_behavior: crate::price::TaxBehavior) -> Self {
        Self(self.0.with("tax_behavior", tax_behavior))
    }

    /// A [tax code](https://docs.stripe.com/tax/tax-categories) ID. The Shipping tax code is
    /// `txcd_92010001`.
    #[inline]
    pub fn tax_code(self, tax_code: impl Into<crate::ids::TaxCodeId>) -> Self {
        let tax_code: crate::ids::TaxCodeId = tax_code.into();
        Self(self.0.with("tax_code", tax_code))
    }

    /// The type of calculation to use on the shipping rate.
    #[inline]
    pub fn type_(self, type_: create::Type) -> Self {
        Self(self.0.with("type", type_))
    }
}

#[cfg(feature = "shipping_rates")]
rt::operation! {
    /// The request of [`list`]: `GET /v1/shipping_rates`.
    pub struct ListRequest -> rt::List<crate::ShippingRate>, paged, expand;
}

#[cfg(feature = "shipping_rates")]
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetShippingRates",
        method: rt::Method::Get,
        path: "/v1/shipping_rates",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "shipping_rates")]
impl ListRequest {
    /// Only return shipping rates that are active or inactive.
    #[inline]
    pub fn active(self, active: bool) -> Self {
        Self(self.0.with("active", active))
    }

    /// A filter on the list, based on the object `created` field. The value can be a string with an
    /// integer Unix timestamp, or it can be a dictionary with a number of different query options.
    #[inline]
    pub fn created(self, created: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let created: rt::Range<rt::Timestamp> = created.into();
        Self(self.0.with("created", created))
    }

    /// Only return shipping rates for the given currency.
    #[inline]
    pub fn currency(self, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(self.0.with("currency", currency))
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

#[cfg(feature = "shipping_rates")]
rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/shipping_rates/{shipping_rate_token}`.
    pub struct RetrieveRequest -> crate::ShippingRate, expand;
}

#[cfg(feature = "shipping_rates")]
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
pub fn retrieve(
    shipping_rate_token: impl Into<crate::ids::ShippingRateId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetShippingRatesShippingRateToken",
        method: rt::Method::Get,
        path: "/v1/shipping_rates/{shipping_rate_token}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let shipping_rate_token: crate::ids::ShippingRateId = shipping_rate_token.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[shipping_rate_token.as_str()]))
}

#[cfg(feature = "shipping_rates")]
rt::operation! {
    /// The request of [`update`]: `POST /v1/shipping_rates/{shipping_rate_token}`.
    pub struct UpdateRequest -> crate::ShippingRate, expand;
}

#[cfg(feature = "shipping_rates")]
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
pub fn update(
    shipping_rate_token: impl Into<crate::ids::ShippingRateId>,
) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostShippingRatesShippingRateToken",
        method: rt::Method::Post,
        path: "/v1/shipping_rates/{shipping_rate_token}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let shipping_rate_token: crate::ids::ShippingRateId = shipping_rate_token.into();
    UpdateRequest(rt::Request::new(OPERATION, &[shipping_rate_token.as_str()]))
}

#[cfg(feature = "shipping_rates")]
impl UpdateRequest {
    /// Whether the shipping rate can be used for new purchases. Defaults to `true`.
    #[inline]
    pub fn active(self, active: bool) -> Self {
        Self(self.0.with("active", active))
    }

    /// Describes a fixed amount to charge for shipping. Must be present if type is `fixed_amount`.
    #[inline]
    pub fn fixed_amount(self, fixed_amount: update::FixedAmount) -> Self {
        Self(self.0.with("fixed_amount", fixed_amount))
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

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// Specifies whether the rate is considered inclusive of taxes or exclusive of taxes. One of
    /// `inclusive`, `exclusive`, or `unspecified`.
    #[inline]
    pub fn tax_behavior(self, tax_behavior: crate::price::TaxBehavior) -> Self {
        Self(self.0.with("tax_behavior", tax_behavior))
    }
}
