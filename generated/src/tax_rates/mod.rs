// Written by `cargo xtask generate`. Do not edit.
//! The operations of `tax_rates`.

use stripe_runtime::{
    Base, Body, List, Metadata, Method, Operation, Range, Request, Timestamp, Value,
};
use crate::{API_VERSION, TaxRate, TaxRateId, TaxType};

pub(crate) mod model;

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/tax_rates`.
    pub struct CreateRequest -> TaxRate, expand;
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
    const OPERATION: &Operation = &Operation {
        id: "PostTaxRates",
        method: Method::Post,
        path: "/v1/tax_rates",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(
        Request::new(OPERATION, &[])
            .with("display_name", Value::text(display_name))
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
        Self(self.0.with("country", Value::text(country)))
    }

    /// An arbitrary string attached to the tax rate for your internal use only. It will not be visible
    /// to your customers.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", Value::text(description)))
    }

    /// The jurisdiction for the tax rate. You can use this label field for tax reporting purposes. It
    /// also appears on your customer’s invoice.
    #[inline]
    pub fn jurisdiction(self, jurisdiction: impl Into<String>) -> Self {
        Self(self.0.with("jurisdiction", Value::text(jurisdiction)))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// [ISO 3166-2 subdivision code](https://en.wikipedia.org/wiki/ISO_3166-2), without country prefix.
    /// For example, "NY" for New York, United States.
    #[inline]
    pub fn state(self, state: impl Into<String>) -> Self {
        Self(self.0.with("state", Value::text(state)))
    }

    /// The high-level tax type, such as `vat` or `sales_tax`.
    #[inline]
    pub fn tax_type(self, tax_type: TaxType) -> Self {
        Self(self.0.with("tax_type", tax_type))
    }
}

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/tax_rates`.
    pub struct ListRequest -> List<TaxRate>, paged, expand;
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
    const OPERATION: &Operation = &Operation {
        id: "GetTaxRates",
        method: Method::Get,
        path: "/v1/tax_rates",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Optional flag to filter by tax rates that are either active or inactive (archived).
    #[inline]
    pub fn active(self, active: bool) -> Self {
        Self(self.0.with("active", active))
    }

    /// Optional range for filtering created date.
    #[inline]
    pub fn created(self, created: impl Into<Range<Timestamp>>) -> Self {
        Self(self.0.with("created", Into::<Range<Timestamp>>::into(created)))
    }

    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(self, ending_before: impl Into<String>) -> Self {
        Self(self.0.with("ending_before", Value::text(ending_before)))
    }

    /// Optional flag to filter by tax rates that are inclusive (or those that are not inclusive).
    #[inline]
    pub fn inclusive(self, inclusive: bool) -> Self {
        Self(self.0.with("inclusive", inclusive))
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
    /// The request of [`retrieve`]: `GET /v1/tax_rates/{tax_rate}`.
    pub struct RetrieveRequest -> TaxRate, expand;
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
pub fn retrieve(tax_rate: impl Into<TaxRateId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetTaxRatesTaxRate",
        method: Method::Get,
        path: "/v1/tax_rates/{tax_rate}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(Request::new(OPERATION, &[&Into::<TaxRateId>::into(tax_rate)]))
}

stripe_runtime::operation! {
    /// The request of [`update`]: `POST /v1/tax_rates/{tax_rate}`.
    pub struct UpdateRequest -> TaxRate, expand;
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
pub fn update(tax_rate: impl Into<TaxRateId>) -> UpdateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTaxRatesTaxRate",
        method: Method::Post,
        path: "/v1/tax_rates/{tax_rate}",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    UpdateRequest(Request::new(OPERATION, &[&Into::<TaxRateId>::into(tax_rate)]))
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
        Self(self.0.with("country", Value::text(country)))
    }

    /// An arbitrary string attached to the tax rate for your internal use only. It will not be visible
    /// to your customers.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", Value::text(description)))
    }

    /// The display name of the tax rate, which will be shown to users.
    #[inline]
    pub fn display_name(self, display_name: impl Into<String>) -> Self {
        Self(self.0.with("display_name", Value::text(display_name)))
    }

    /// The jurisdiction for the tax rate. You can use this label field for tax reporting purposes. It
    /// also appears on your customer’s invoice.
    #[inline]
    pub fn jurisdiction(self, jurisdiction: impl Into<String>) -> Self {
        Self(self.0.with("jurisdiction", Value::text(jurisdiction)))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
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
        Self(self.0.with("state", Value::text(state)))
    }

    /// The high-level tax type, such as `vat` or `sales_tax`.
    #[inline]
    pub fn tax_type(self, tax_type: TaxType) -> Self {
        Self(self.0.with("tax_type", tax_type))
    }
}
