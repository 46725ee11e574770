// Written by `cargo xtask generate`. Do not edit.
//! The operations of `tax::registrations`.

use stripe_runtime::{Base, Body, List, Method, Operation, Request, Timestamp, Value};
use crate::{
    API_VERSION, CountryOptions, CustomerSubscriptionTrialEnd, ListTaxRegistrationStatus,
    TaxRegistration, TaxRegistrationId,
};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/tax/registrations`.
    pub struct CreateRequest -> TaxRegistration, expand;
}

/// Create a registration.
///
/// Creates a new Tax `Registration` object.
///
/// `POST /v1/tax/registrations`
///
/// - `active_from`: Time at which the Tax Registration becomes active. It can be either `now` to indicate the
///   current time, or a future timestamp measured in seconds since the Unix epoch.
/// - `country`: Two-letter country code
///   ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
/// - `country_options`: Specific options for a registration in the specified `country`.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::tax::registrations::create(1_700_000_000, "COUNTRY", stripe::CountryOptions::new()).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    active_from: impl Into<CustomerSubscriptionTrialEnd>,
    country: impl Into<String>,
    country_options: CountryOptions,
) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTaxRegistrations",
        method: Method::Post,
        path: "/v1/tax/registrations",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(
        Request::new(OPERATION, &[])
            .with("active_from", Into::<CustomerSubscriptionTrialEnd>::into(active_from))
            .with("country", Value::text(country))
            .with("country_options", country_options),
    )
}

impl CreateRequest {
    /// If set, the Tax Registration stops being active at this time. If not set, the Tax Registration
    /// will be active indefinitely. Timestamp measured in seconds since the Unix epoch.
    #[inline]
    pub fn expires_at(self, expires_at: impl Into<Timestamp>) -> Self {
        Self(self.0.with("expires_at", Into::<Timestamp>::into(expires_at)))
    }
}

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/tax/registrations`.
    pub struct ListRequest -> List<TaxRegistration>, paged, expand;
}

/// List registrations.
///
/// Returns a list of Tax `Registration` objects.
///
/// `GET /v1/tax/registrations`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::tax::registrations::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetTaxRegistrations",
        method: Method::Get,
        path: "/v1/tax/registrations",
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

    /// The status of the Tax Registration.
    #[inline]
    pub fn status(self, status: ListTaxRegistrationStatus) -> Self {
        Self(self.0.with("status", status))
    }
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/tax/registrations/{id}`.
    pub struct RetrieveRequest -> TaxRegistration, expand;
}

/// Retrieve a registration.
///
/// Returns a Tax `Registration` object.
///
/// `GET /v1/tax/registrations/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::tax::registrations::retrieve("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(id: impl Into<TaxRegistrationId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetTaxRegistrationsId",
        method: Method::Get,
        path: "/v1/tax/registrations/{id}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(Request::new(OPERATION, &[&Into::<TaxRegistrationId>::into(id)]))
}

stripe_runtime::operation! {
    /// The request of [`update`]: `POST /v1/tax/registrations/{id}`.
    pub struct UpdateRequest -> TaxRegistration, expand;
}

/// Update a registration.
///
/// Updates an existing Tax `Registration` object.
///
/// A registration cannot be deleted after it has been created. If you wish to end a registration
/// you may do so by setting `expires_at`.
///
/// `POST /v1/tax/registrations/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::tax::registrations::update("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(id: impl Into<TaxRegistrationId>) -> UpdateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTaxRegistrationsId",
        method: Method::Post,
        path: "/v1/tax/registrations/{id}",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    UpdateRequest(Request::new(OPERATION, &[&Into::<TaxRegistrationId>::into(id)]))
}

impl UpdateRequest {
    /// Time at which the registration becomes active. It can be either `now` to indicate the current
    /// time, or a timestamp measured in seconds since the Unix epoch.
    #[inline]
    pub fn active_from(
        self,
        active_from: impl Into<CustomerSubscriptionTrialEnd>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "active_from",
                    Into::<CustomerSubscriptionTrialEnd>::into(active_from),
                ),
        )
    }

    /// If set, the registration stops being active at this time. If not set, the registration will be
    /// active indefinitely. It can be either `now` to indicate the current time, or a timestamp
    /// measured in seconds since the Unix epoch.
    #[inline]
    pub fn expires_at(
        self,
        expires_at: impl Into<CustomerSubscriptionTrialEnd>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "expires_at",
                    Into::<CustomerSubscriptionTrialEnd>::into(expires_at),
                ),
        )
    }

    /// Clears `expires_at`: unsets what is stored.
    #[inline]
    pub fn clear_expires_at(self) -> Self {
        Self(self.0.cleared("expires_at"))
    }
}
