// Written by `cargo xtask generate`. Do not edit.
//! The operations of `prices`.

pub mod create;
#[cfg(feature = "prices")]
pub mod list;
#[cfg(feature = "prices")]
pub mod update;

#[cfg(feature = "prices")]
rt::operation! {
    /// The request of [`create`]: `POST /v1/prices`.
    pub struct CreateRequest -> crate::Price, expand;
}

#[cfg(feature = "prices")]
/// Create a price.
///
/// Creates a new [Price](https://docs.stripe.com/api/prices) for an existing
/// [Product](https://docs.stripe.com/api/products). The Price can be recurring or one-time.
///
/// `POST /v1/prices`
///
/// - `currency`: Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
///   lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::prices::create("usd").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(currency: impl Into<rt::Currency>) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPrices",
        method: rt::Method::Post,
        path: "/v1/prices",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let currency: rt::Currency = currency.into();
    CreateRequest(rt::Request::new(OPERATION, &[]).with("currency", currency))
}

#[cfg(feature = "prices")]
impl CreateRequest {
    /// Whether the price can be used for new purchases. Defaults to `true`.
    #[inline]
    pub fn active(self, active: bool) -> Self {
        Self(self.0.with("active", active))
    }

    /// Describes how to compute the price per period. Either `per_unit` or `tiered`. `per_unit`
    /// indicates that the fixed amount (specified in `unit_amount` or `unit_amount_decimal`) will be
    /// charged per unit in `quantity` (for prices with `usage_type=licensed`), or per unit of total
    /// usage (for prices with `usage_type=metered`). `tiered` indicates that the unit pricing will be
    /// computed using a tiering strategy as defined using the `tiers` and `tiers_mode` attributes.
    #[inline]
    pub fn billing_scheme(self, billing_scheme: crate::price::BillingScheme) -> Self {
        Self(self.0.with("billing_scheme", billing_scheme))
    }

    /// Prices defined in each available currency option. Each key must be a three-letter
    /// [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html) and a
    /// [supported currency](https://docs.stripe.com/currencies).
    #[inline]
    pub fn currency_options(
        self,
        currency_options: impl IntoIterator<
            Item = (impl Into<String>, create::CurrencyOption),
        >,
    ) -> Self {
        Self(self.0.with("currency_options", rt::Value::map(currency_options)))
    }

    /// When set, provides configuration for the amount to be adjusted by the customer during Checkout
    /// Sessions and Payment Links.
    #[inline]
    pub fn custom_unit_amount(
        self,
        custom_unit_amount: create::CustomUnitAmount,
    ) -> Self {
        Self(self.0.with("custom_unit_amount", custom_unit_amount))
    }

    /// A lookup key used to retrieve prices dynamically from a static string. This may be up to 200
    /// characters.
    #[inline]
    pub fn lookup_key(self, lookup_key: impl Into<String>) -> Self {
        Self(self.0.with("lookup_key", rt::Value::text(lookup_key)))
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

    /// A brief description of the price, hidden from customers.
    #[inline]
    pub fn nickname(self, nickname: impl Into<String>) -> Self {
        Self(self.0.with("nickname", rt::Value::text(nickname)))
    }

    /// The ID of the [Product](https://docs.stripe.com/api/products) that this
    /// [Price](https://docs.stripe.com/api/prices) will belong to.
    #[inline]
    pub fn product(self, product: impl Into<crate::ids::ProductId>) -> Self {
        let product: crate::ids::ProductId = product.into();
        Self(self.0.with("product", product))
    }

    /// These fields can be used to create a new product that this price will belong to.
    #[inline]
    pub fn product_data(self, product_data: create::ProductData) -> Self {
        Self(self.0.with("product_data", product_data))
    }

    /// The recurring components of a price such as `interval` and `usage_type`.
    #[inline]
    pub fn recurring(self, recurring: create::Recurring) -> Self {
        Self(self.0.with("recurring", recurring))
    }

    /// Only required if a
    /// [default tax behavior](https://docs.stripe.com/tax/products-prices-tax-categories-tax-behavior#setting-a-default-tax-behavior-%28recommended%29)
    /// was not provided in the Stripe Tax settings. Specifies whether the price is considered inclusive
    /// of taxes or exclusive of taxes. One of `inclusive`, `exclusive`, or `unspecified`. Once
    /// specified as either `inclusive` or `exclusive`, it cannot be changed.
    #[inline]
    pub fn tax_behavior(self, tax_behavior: crate::price::TaxBehavior) -> Self {
        Self(self.0.with("tax_behavior", tax_behavior))
    }

    /// Each element represents a pricing tier. This parameter requires `billing_scheme` to be set to
    /// `tiered`. See also the documentation for `billing_scheme`.
    #[inline]
    pub fn tiers(
        self,
        tiers: impl IntoIterator<Item = crate::plans::create::Tier>,
    ) -> Self {
        Self(self.0.with("tiers", rt::Value::list(tiers)))
    }

    /// Defines if the tiering price should be `graduated` or `volume` based. In `volume`-based tiering,
    /// the maximum quantity within a period determines the per unit price, in `graduated` tiering
    /// pricing can successively change as the quantity grows.
    #[inline]
    pub fn tiers_mode(self, tiers_mode: crate::price::TiersMode) -> Self {
        Self(self.0.with("tiers_mode", tiers_mode))
    }

    /// If set to true, will atomically remove the lookup key from the existing price, and assign it to
    /// this price.
    #[inline]
    pub fn transfer_lookup_key(self, transfer_lookup_key: bool) -> Self {
        Self(self.0.with("transfer_lookup_key", transfer_lookup_key))
    }

    /// Apply a transformation to the reported usage or set quantity before computing the billed price.
    /// Cannot be combined with `tiers`.
    #[inline]
    pub fn transform_quantity(
        self,
        transform_quantity: create::TransformQuantity,
    ) -> Self {
        Self(self.0.with("transform_quantity", transform_quantity))
    }

    /// A positive integer in cents (or local equivalent) (or 0 for a free price) representing how much
    /// to charge. One of `unit_amount`, `unit_amount_decimal`, or `custom_unit_amount` is required,
    /// unless `billing_scheme=tiered`.
    #[inline]
    pub fn unit_amount(self, unit_amount: i64) -> Self {
        Self(self.0.with("unit_amount", unit_amount))
    }

    /// Same as `unit_amount`, but accepts a decimal value in cents (or local equivalent) with at most
    /// 12 decimal places. Only one of `unit_amount` and `unit_amount_decimal` can be set.
    #[inline]
    pub fn unit_amount_decimal(
        self,
        unit_amount_decimal: impl rt::IntoParsed<rt::Decimal>,
    ) -> Self {
        let unit_amount_decimal: rt::Decimal = unit_amount_decimal.into();
        Self(self.0.with("unit_amount_decimal", unit_amount_decimal))
    }
}

#[cfg(feature = "prices")]
rt::operation! {
    /// The request of [`list`]: `GET /v1/prices`.
    pub struct ListRequest -> rt::List<crate::Price>, paged, expand;
}

#[cfg(feature = "prices")]
/// List all prices.
///
/// Returns a list of your active prices, excluding
/// [inline prices](https://docs.stripe.com/products-prices/pricing-models#inline-pricing). For the
/// list of inactive prices, set `active` to false.
///
/// `GET /v1/prices`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::prices::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetPrices",
        method: rt::Method::Get,
        path: "/v1/prices",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "prices")]
impl ListRequest {
    /// Only return prices that are active or inactive (e.g., pass `false` to list all inactive prices).
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

    /// Only return prices for the given currency.
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

    /// Only return the price with these lookup_keys, if any exist. You can specify up to 10
    /// lookup_keys.
    #[inline]
    pub fn lookup_keys(
        self,
        lookup_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "lookup_keys",
                    rt::Value::list(lookup_keys.into_iter().map(rt::Value::text)),
                ),
        )
    }

    /// Only return prices for the given product.
    #[inline]
    pub fn product(self, product: impl Into<crate::ids::ProductId>) -> Self {
        let product: crate::ids::ProductId = product.into();
        Self(self.0.with("product", product))
    }

    /// Only return prices with these recurring fields.
    #[inline]
    pub fn recurring(self, recurring: list::Recurring) -> Self {
        Self(self.0.with("recurring", recurring))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }

    /// Only return prices of type `recurring` or `one_time`.
    #[inline]
    pub fn type_(self, type_: crate::price::Type) -> Self {
        Self(self.0.with("type", type_))
    }
}

#[cfg(feature = "prices")]
rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/prices/{price}`.
    pub struct RetrieveRequest -> crate::Price, expand;
}

#[cfg(feature = "prices")]
/// Retrieve a price.
///
/// Retrieves the price with the given ID.
///
/// `GET /v1/prices/{price}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::prices::retrieve("PRICE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(price: impl Into<crate::ids::PriceId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetPricesPrice",
        method: rt::Method::Get,
        path: "/v1/prices/{price}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let price: crate::ids::PriceId = price.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[price.as_str()]))
}

#[cfg(feature = "prices")]
rt::operation! {
    /// The request of [`search`]: `GET /v1/prices/search`.
    pub struct SearchRequest -> rt::SearchResult<crate::Price>, paged, expand;
}

#[cfg(feature = "prices")]
/// Search prices.
///
/// Search for prices you’ve previously created using Stripe’s
/// [Search Query Language](https://docs.stripe.com/search#search-query-language). Don’t use search
/// in read-after-write flows where strict consistency is necessary. Under normal operating
/// conditions, data is searchable in less than a minute. Occasionally, propagation of new or
/// updated data can be up to an hour behind during outages. Search functionality is not available
/// to merchants in India.
///
/// `GET /v1/prices/search`
///
/// - `query`: The search query string. See
///   [search query language](https://docs.stripe.com/search#search-query-language) and the list of
///   supported [query fields for prices](https://docs.stripe.com/search#query-fields-for-prices).
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::prices::search("QUERY").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn search(query: impl Into<String>) -> SearchRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetPricesSearch",
        method: rt::Method::Get,
        path: "/v1/prices/search",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    SearchRequest(rt::Request::new(OPERATION, &[]).with("query", rt::Value::text(query)))
}

#[cfg(feature = "prices")]
impl SearchRequest {
    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: impl Into<rt::Count>) -> Self {
        let limit: rt::Count = limit.into();
        Self(self.0.with("limit", limit))
    }

    /// A cursor for pagination across multiple pages of results. Don't include this parameter on the
    /// first call. Use the next_page value returned in a previous response to request subsequent
    /// results.
    #[inline]
    pub fn page(self, page: impl Into<String>) -> Self {
        Self(self.0.with("page", rt::Value::text(page)))
    }
}

#[cfg(feature = "prices")]
rt::operation! {
    /// The request of [`update`]: `POST /v1/prices/{price}`.
    pub struct UpdateRequest -> crate::Price, expand;
}

#[cfg(feature = "prices")]
/// Update a price.
///
/// Updates the specified price by setting the values of the parameters passed. Any parameters not
/// provided are left unchanged.
///
/// `POST /v1/prices/{price}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::prices::update("PRICE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(price: impl Into<crate::ids::PriceId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPricesPrice",
        method: rt::Method::Post,
        path: "/v1/prices/{price}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let price: crate::ids::PriceId = price.into();
    UpdateRequest(rt::Request::new(OPERATION, &[price.as_str()]))
}

#[cfg(feature = "prices")]
impl UpdateRequest {
    /// Whether the price can be used for new purchases. Defaults to `true`.
    #[inline]
    pub fn active(self, active: bool) -> Self {
        Self(self.0.with("active", active))
    }

    /// Prices defined in each available currency option. Each key must be a three-letter
    /// [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html) and a
    /// [supported currency](https://docs.stripe.com/currencies).
    #[inline]
    pub fn currency_options(
        self,
        currency_options: impl IntoIterator<
            Item = (impl Into<String>, create::CurrencyOption),
        >,
    ) -> Self {
        Self(self.0.with("currency_options", rt::Value::map(currency_options)))
    }

    /// Clears `currency_options`: unsets what is stored.
    #[inline]
    pub fn clear_currency_options(self) -> Self {
        Self(self.0.cleared("currency_options"))
    }

    /// A lookup key used to retrieve prices dynamically from a static string. This may be up to 200
    /// characters.
    #[inline]
    pub fn lookup_key(self, lookup_key: impl Into<String>) -> Self {
        Self(self.0.with("lookup_key", rt::Value::text(lookup_key)))
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

    /// A brief description of the price, hidden from customers.
    #[inline]
    pub fn nickname(self, nickname: impl Into<String>) -> Self {
        Self(self.0.with("nickname", rt::Value::text(nickname)))
    }

    /// Only required if a
    /// [default tax behavior](https://docs.stripe.com/tax/products-prices-tax-categories-tax-behavior#setting-a-default-tax-behavior-%28recommended%29)
    /// was not provided in the Stripe Tax settings. Specifies whether the price is considered inclusive
    /// of taxes or exclusive of taxes. One of `inclusive`, `exclusive`, or `unspecified`. Once
    /// specified as either `inclusive` or `exclusive`, it cannot be changed.
    #[inline]
    pub fn tax_behavior(self, tax_behavior: crate::price::TaxBehavior) -> Self {
        Self(self.0.with("tax_behavior", tax_behavior))
    }

    /// If set to true, will atomically remove the lookup key from the existing price, and assign it to
    /// this price.
    #[inline]
    pub fn transfer_lookup_key(self, transfer_lookup_key: bool) -> Self {
        Self(self.0.with("transfer_lookup_key", transfer_lookup_key))
    }
}
