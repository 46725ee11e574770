// Written by `cargo xtask generate`. Do not edit.
//! The operations of `tax_rates`.

pub mod create;
pub mod update;

rt::operation! {
    /// The request of [`create`]: `POST /v1/tax_rates`.
    pub struct CreateRequest -> crate::TaxRate, expand;
}

/// Create a tax rate.
///
/// Creates a new tax rate.
///
/// `POST /v1/tax_rates`
///
/// - `display_name`: The display name of the tax rate, which will be shown to users.
/// - `inclusive`: This specifies if the tax rate is inclusive or exclusive.
/// - `percentage`: This represents the tax rate percent out of 100.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::tax_rates::create("DISPLAY_NAME", true, 1.5).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    display_name: impl Into<String>,
    inclusive: bool,
    percentage: f64,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTaxRates",
        method: rt::Method::Post,
        path: "/v1/tax_rates",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("display_name", rt::Value::text(display_name))
            .with("inclusive", inclusive)
            .with("percentage", percentage),
    )
}

impl CreateRequest {
    /// Flag determining whether the tax rate is active or inactive (archived). Inactive tax rates
    /// cannot be used with new applications or Checkout Sessions, but will still work for subscriptions
    /// and invoices that already have it set.
    #[inline]
    pub fn active(self, active: bool) -> Self {
        Self(self.0.with("active", active))
    }

    /// Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    #[inline]
    pub fn country(self, country: impl Into<String>) -> Self {
        Self(self.0.with("country", rt::Value::text(country)))
    }

    /// An arbitrary string attached to the tax rate for your internal use only. It will not be visible
    /// to your customers.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// The jurisdiction for the tax rate. You can use this label field for tax reporting purposes. It
    /// also appears on your customer’s invoice.
    #[inline]
    pub fn jurisdiction(self, jurisdiction: impl Into<String>) -> Self {
        Self(self.0.with("jurisdiction", rt::Value::text(jurisdiction)))
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

    /// [ISO 3166-2 subdivision code](https://en.wikipedia.org/wiki/ISO_3166-2), without country prefix.
    /// For example, "NY" for New York, United States.
    #[inline]
    pub fn state(self, state: impl Into<String>) -> Self {
        Self(self.0.with("state", rt::Value::text(state)))
    }

    /// The high-level tax type, such as `vat` or `sales_tax`.
    #[inline]
    pub fn tax_type(self, tax_type: crate::tax_rate::TaxType) -> Self {
        Self(self.0.with("tax_type", tax_type))
    }
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/tax_rates`.
    pub struct ListRequest -> rt::List<crate::TaxRate>, paged, expand;
}

/// List all tax rates.
///
/// Returns a list of your tax rates. Tax rates are returned sorted by creation date, with the most
/// recently created tax rates appearing first.
///
/// `GET /v1/tax_rates`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::tax_rates::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTaxRates",
        method: rt::Method::Get,
        path: "/v1/tax_rates",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Optional flag to filter by tax rates that are either active or inactive (archived).
    #[inline]
    pub fn active(self, active: bool) -> Self {
        Self(self.0.with("active", active))
    }

    /// Optional range for filtering created date.
    #[inline]
    pub fn created(self, created: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let created: rt::Range<rt::Timestamp> = created.into();
        Self(self.0.with("created", created))
    }

    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(self, ending_before: impl Into<String>) -> Self {
        Self(self.0.with("ending_before", rt::Value::text(ending_before)))
    }

    /// Optional flag to filter by tax rates that are inclusive (or those that are not inclusive).
    #[inline]
    pub fn inclusive(self, inclusive: bool) -> Self {
        Self(self.0.with("inclusive", inclusive))
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
    /// The request of [`retrieve`]: `GET /v1/tax_rates/{tax_rate}`.
    pub struct RetrieveRequest -> crate::TaxRate, expand;
}

/// Retrieve a tax rate.
///
/// Retrieves a tax rate with the given ID
///
/// `GET /v1/tax_rates/{tax_rate}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::tax_rates::retrieve("TAX_RATE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(tax_rate: impl Into<crate::ids::TaxRateId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTaxRatesTaxRate",
        method: rt::Method::Get,
        path: "/v1/tax_rates/{tax_rate}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let tax_rate: crate::ids::TaxRateId = tax_rate.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[tax_rate.as_str()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/tax_rates/{tax_rate}`.
    pub struct UpdateRequest -> crate::TaxRate, expand;
}

/// Update a tax rate.
///
/// Updates an existing tax rate.
///
/// `POST /v1/tax_rates/{tax_rate}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::tax_rates::update("TAX_RATE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(tax_rate: impl Into<crate::ids::TaxRateId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTaxRatesTaxRate",
        method: rt::Method::Post,
        path: "/v1/tax_rates/{tax_rate}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let tax_rate: crate::ids::TaxRateId = tax_rate.into();
    UpdateRequest(rt::Request::new(OPERATION, &[tax_rate.as_str()]))
}

impl UpdateRequest {
    /// Flag determining whether the tax rate is active or inactive (archived). Inactive tax rates
    /// cannot be used with new applications or Checkout Sessions, but will still work for subscriptions
    /// and invoices that already have it set.
    #[inline]
    pub fn active(self, active: bool) -> Self {
        Self(self.0.with("active", active))
    }

    /// Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    #[inline]
    pub fn country(self, country: impl Into<String>) -> Self {
        Self(self.0.with("country", rt::Value::text(country)))
    }

    /// An arbitrary string attached to the tax rate for your internal use only. It will not be visible
    /// to your customers.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// The display name of the tax rate, which will be shown to users.
    #[inline]
    pub fn display_name(self, display_name: impl Into<String>) -> Self {
        Self(self.0.with("display_name", rt::Value::text(display_name)))
    }

    /// The jurisdiction for the tax rate. You can use this label field for tax reporting purposes. It
    /// also appears on your customer’s invoice.
    #[inline]
    pub fn jurisdiction(self, jurisdiction: impl Into<String>) -> Self {
        Self(self.0.with("jurisdiction", rt::Value::text(jurisdiction)))
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

    /// [ISO 3166-2 subdivision code](https://en.wikipedia.org/wiki/ISO_3166-2), without country prefix.
    /// For example, "NY" for New York, United States.
    #[inline]
    pub fn state(self, state: impl Into<String>) -> Self {
        Self(self.0.with("state", rt::Value::text(state)))
    }

    /// The high-level tax type, such as `vat` or `sales_tax`.
    #[inline]
    pub fn tax_type(self, tax_type: crate::tax_rate::TaxType) -> Self {
        Self(self.0.with("tax_type", tax_type))
    }
}
