// Written by `cargo xtask generate`. Do not edit.
//! The operations of `billing_portal::configurations`.

pub mod create;
pub mod update;

rt::operation! {
    /// The request of [`create`]: `POST /v1/billing_portal/configurations`.
    pub struct CreateRequest -> crate::BillingPortalConfiguration, expand;
}

/// Create a portal configuration.
///
/// Creates a configuration that describes the functionality and behavior of a PortalSession
///
/// `POST /v1/billing_portal/configurations`
///
/// - `features`: Information about the features available in the portal.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::billing_portal::configurations::create(stripe::billing_portal::configurations::create::Features::new()).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(features: create::Features) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostBillingPortalConfigurations",
        method: rt::Method::Post,
        path: "/v1/billing_portal/configurations",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(rt::Request::new(OPERATION, &[]).with("features", features))
}

impl CreateRequest {
    /// The business information shown to customers in the portal.
    #[inline]
    pub fn business_profile(self, business_profile: create::BusinessProfile) -> Self {
        Self(self.0.with("business_profile", business_profile))
    }

    /// The default URL to redirect customers to when they click on the portal's link to return to your
    /// website. This can be
    /// [overriden](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-return_url)
    /// when creating the session.
    #[inline]
    pub fn default_return_url(self, default_return_url: impl Into<String>) -> Self {
        Self(self.0.with("default_return_url", rt::Value::text(default_return_url)))
    }

    /// Clears `default_return_url`: unsets what is stored.
    #[inline]
    pub fn clear_default_return_url(self) -> Self {
        Self(self.0.cleared("default_return_url"))
    }

    /// The hosted login page for this configuration. Learn more about the portal login page in our
    /// [integration docs](https://docs.stripe.com/billing/subscriptions/integrating-customer-portal#share).
    #[inline]
    pub fn login_page(self, login_page: create::LoginPage) -> Self {
        Self(self.0.with("login_page", login_page))
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

    /// The name of the configuration.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }

    /// Clears `name`: unsets what is stored.
    #[inline]
    pub fn clear_name(self) -> Self {
        Self(self.0.cleared("name"))
    }
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/billing_portal/configurations`.
    pub struct ListRequest -> rt::List<crate::BillingPortalConfiguration>, paged, expand;
}

/// List portal configurations.
///
/// Returns a list of configurations that describe the functionality of the customer portal.
///
/// `GET /v1/billing_portal/configurations`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::billing_portal::configurations::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetBillingPortalConfigurations",
        method: rt::Method::Get,
        path: "/v1/billing_portal/configurations",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Only return configurations that are active or inactive (e.g., pass `true` to only list active
    /// configurations).
    #[inline]
    pub fn active(self, active: bool) -> Self {
        Self(self.0.with("active", active))
    }

    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(self, ending_before: impl Into<String>) -> Self {
        Self(self.0.with("ending_before", rt::Value::text(ending_before)))
    }

    /// Only return the default or non-default configurations (e.g., pass `true` to only list the
    /// default configuration).
    #[inline]
    pub fn is_default(self, is_default: bool) -> Self {
        Self(self.0.with("is_default", is_default))
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
    /// The request of [`retrieve`]: `GET /v1/billing_portal/configurations/{configuration}`.
    pub struct RetrieveRequest -> crate::BillingPortalConfiguration, expand;
}

/// Retrieve a portal configuration.
///
/// Retrieves a configuration that describes the functionality of the customer portal.
///
/// `GET /v1/billing_portal/configurations/{configuration}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::billing_portal::configurations::retrieve("CONFIGURATION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    configuration: impl Into<crate::ids::BillingPortalConfigurationId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetBillingPortalConfigurationsConfiguration",
        method: rt::Method::Get,
        path: "/v1/billing_portal/configurations/{configuration}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let configuration: crate::ids::BillingPortalConfigurationId = configuration.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[configuration.as_str()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/billing_portal/configurations/{configuration}`.
    pub struct UpdateRequest -> crate::BillingPortalConfiguration, expand;
}

/// Update a portal configuration.
///
/// Updates a configuration that describes the functionality of the customer portal.
///
/// `POST /v1/billing_portal/configurations/{configuration}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::billing_portal::configurations::update("CONFIGURATION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(
    configuration: impl Into<crate::ids::BillingPortalConfigurationId>,
) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostBillingPortalConfigurationsConfiguration",
        method: rt::Method::Post,
        path: "/v1/billing_portal/configurations/{configuration}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let configuration: crate::ids::BillingPortalConfigurationId = configuration.into();
    UpdateRequest(rt::Request::new(OPERATION, &[configuration.as_str()]))
}

impl UpdateRequest {
    /// Whether the configuration is active and can be used to create portal sessions.
    #[inline]
    pub fn active(self, active: bool) -> Self {
        Self(self.0.with("active", active))
    }

    /// The business information shown to customers in the portal.
    #[inline]
    pub fn business_profile(self, business_profile: update::BusinessProfile) -> Self {
        Self(self.0.with("business_profile", business_profile))
    }

    /// The default URL to redirect customers to when they click on the portal's link to return to your
    /// website. This can be
    /// [overriden](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-return_url)
    /// when creating the session.
    #[inline]
    pub fn default_return_url(self, default_return_url: impl Into<String>) -> Self {
        Self(self.0.with("default_return_url", rt::Value::text(default_return_url)))
    }

    /// Clears `default_return_url`: unsets what is stored.
    #[inline]
    pub fn clear_default_return_url(self) -> Self {
        Self(self.0.cleared("default_return_url"))
    }

    /// Information about the features available in the portal.
    #[inline]
    pub fn features(self, features: update::Features) -> Self {
        Self(self.0.with("features", features))
    }

    /// The hosted login page for this configuration. Learn more about the portal login page in our
    /// [integration docs](https://docs.stripe.com/billing/subscriptions/integrating-customer-portal#share).
    #[inline]
    pub fn login_page(self, login_page: create::LoginPage) -> Self {
        Self(self.0.with("login_page", login_page))
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

    /// The name of the configuration.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }

    /// Clears `name`: unsets what is stored.
    #[inline]
    pub fn clear_name(self) -> Self {
        Self(self.0.cleared("name"))
    }
}
