// Written by `cargo xtask generate`. Do not edit.
//! The operations of `entitlements::features`.

rt::operation! {
    /// The request of [`create`]: `POST /v1/entitlements/features`.
    pub struct CreateRequest -> crate::EntitlementsFeature, expand;
}

/// Create a feature.
///
/// Creates a feature
///
/// `POST /v1/entitlements/features`
///
/// - `name`: The feature's name, for your own purpose, not meant to be displayable to the customer.
/// - `lookup_key`: A unique key you provide as your own system identifier. This may be up to 80 characters.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::entitlements::features::create("NAME", "LOOKUP_KEY").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(name: impl Into<String>, lookup_key: impl Into<String>) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostEntitlementsFeatures",
        method: rt::Method::Post,
        path: "/v1/entitlements/features",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("name", rt::Value::text(name))
            .with("lookup_key", rt::Value::text(lookup_key)),
    )
}

impl CreateRequest {
    /// Set of key-value pairs that you can attach to an object. This can be useful for storing
    /// additional information about the object in a structured format.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/entitlements/features`.
    pub struct ListRequest -> rt::List<crate::EntitlementsFeature>, paged, expand;
}

/// List all features.
///
/// Retrieve a list of features
///
/// `GET /v1/entitlements/features`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::entitlements::features::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetEntitlementsFeatures",
        method: rt::Method::Get,
        path: "/v1/entitlements/features",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// If set, filter results to only include features with the given archive status.
    #[inline]
    pub fn archived(self, archived: bool) -> Self {
        Self(self.0.with("archived", archived))
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

    /// If set, filter results to only include features with the given lookup_key.
    #[inline]
    pub fn lookup_key(self, lookup_key: impl Into<String>) -> Self {
        Self(self.0.with("lookup_key", rt::Value::text(lookup_key)))
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
    /// The request of [`retrieve`]: `GET /v1/entitlements/features/{id}`.
    pub struct RetrieveRequest -> crate::EntitlementsFeature, expand;
}

/// Retrieve a feature.
///
/// Retrieves a feature
///
/// `GET /v1/entitlements/features/{id}`
///
/// - `id`: The ID of the feature.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::entitlements::features::retrieve("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(id: impl Into<crate::ids::EntitlementsFeatureId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetEntitlementsFeaturesId",
        method: rt::Method::Get,
        path: "/v1/entitlements/features/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::EntitlementsFeatureId = id.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/entitlements/features/{id}`.
    pub struct UpdateRequest -> crate::EntitlementsFeature, expand;
}

/// Updates a feature.
///
/// Update a feature’s metadata or permanently deactivate it.
///
/// `POST /v1/entitlements/features/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::entitlements::features::update("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(id: impl Into<crate::ids::EntitlementsFeatureId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostEntitlementsFeaturesId",
        method: rt::Method::Post,
        path: "/v1/entitlements/features/{id}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let id: crate::ids::EntitlementsFeatureId = id.into();
    UpdateRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}

impl UpdateRequest {
    /// Inactive features cannot be attached to new products and will not be returned from the features
    /// list endpoint.
    #[inline]
    pub fn active(self, active: bool) -> Self {
        Self(self.0.with("active", active))
    }

    /// Set of key-value pairs that you can attach to an object. This can be useful for storing
    /// additional information about the object in a structured format.
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

    /// The feature's name, for your own purpose, not meant to be displayable to the customer.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }
}
