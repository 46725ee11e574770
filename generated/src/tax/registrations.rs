// Written by `cargo xtask generate`. Do not edit.
//! The operations of `tax::registrations`.

pub mod create;
pub mod list;
pub mod update;

rt::operation! {
    /// The request of [`create`]: `POST /v1/tax/registrations`.
    pub struct CreateRequest -> crate::TaxRegistration, expand;
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
/// let answer = stripe::tax::registrations::create(1_700_000_000, "COUNTRY", stripe::tax::registrations::create::CountryOptions::new()).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    active_from: impl Into<create::ActiveFrom>,
    country: impl Into<String>,
    country_options: create::CountryOptions,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTaxRegistrations",
        method: rt::Method::Post,
        path: "/v1/tax/registrations",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let active_from: create::ActiveFrom = active_from.into();
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("active_from", active_from)
            .with("country", rt::Value::text(country))
            .with("country_options", country_options),
    )
}

impl CreateRequest {
    /// If set, the Tax Registration stops being active at this time. If not set, the Tax Registration
    /// will be active indefinitely. Timestamp measured in seconds since the Unix epoch.
    #[inline]
    pub fn expires_at(self, expires_at: impl Into<rt::Timestamp>) -> Self {
        let expires_at: rt::Timestamp = expires_at.into();
        Self(self.0.with("expires_at", expires_at))
    }
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/tax/registrations`.
    pub struct ListRequest -> rt::List<crate::TaxRegistration>, paged, expand;
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTaxRegistrations",
        method: rt::Method::Get,
        path: "/v1/tax/registrations",
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

    /// The status of the Tax Registration.
    #[inline]
    pub fn status(self, status: list::Status) -> Self {
        Self(self.0.with("status", status))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/tax/registrations/{id}`.
    pub struct RetrieveRequest -> crate::TaxRegistration, expand;
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
pub fn retrieve(id: impl Into<crate::ids::TaxRegistrationId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTaxRegistrationsId",
        method: rt::Method::Get,
        path: "/v1/tax/registrations/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::TaxRegistrationId = id.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/tax/registrations/{id}`.
    pub struct UpdateRequest -> crate::TaxRegistration, expand;
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
pub fn update(id: impl Into<crate::ids::TaxRegistrationId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTaxRegistrationsId",
        method: rt::Method::Post,
        path: "/v1/tax/registrations/{id}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let id: crate::ids::TaxRegistrationId = id.into();
    UpdateRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}

impl UpdateRequest {
    /// Time at which the registration becomes active. It can be either `now` to indicate the current
    /// time, or a timestamp measured in seconds since the Unix epoch.
    #[inline]
    pub fn active_from(self, active_from: impl Into<create::ActiveFrom>) -> Self {
        let active_from: create::ActiveFrom = active_from.into();
        Self(self.0.with("active_from", active_from))
    }

    /// If set, the registration stops being active at this time. If not set, the registration will be
    /// active indefinitely. It can be either `now` to indicate the current time, or a timestamp
    /// measured in seconds since the Unix epoch.
    #[inline]
    pub fn expires_at(
        self,
        expires_at: impl Into<crate::file_links::update::ExpiresAt>,
    ) -> Self {
        let expires_at: crate::file_links::update::ExpiresAt = expires_at.into();
        Self(self.0.with("expires_at", expires_at))
    }

    /// Clears `expires_at`: unsets what is stored.
    #[inline]
    pub fn clear_expires_at(self) -> Self {
        Self(self.0.cleared("expires_at"))
    }
}
