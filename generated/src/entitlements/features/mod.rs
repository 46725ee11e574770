// Written by `cargo xtask generate`. Do not edit.
//! The operations of `entitlements::features`.

use stripe_runtime::{Base, Body, List, Metadata, Method, Operation, Request, Value};
use crate::{API_VERSION, EntitlementsFeature, EntitlementsFeatureId};

pub(crate) mod model;

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/entitlements/features`.
    pub struct CreateRequest -> EntitlementsFeature, expand;
}

/// Create a feature.
///
/// Creates a feature
///
/// `POST /v1/entitlements/features`
///
/// - `lookup_key`: A unique key you provide as your own system identifier. This may be up to 80 characters.
/// - `name`: The feature's name, for your own purpose, not meant to be displayable to the customer.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::entitlements::features::create("LOOKUP_KEY", "NAME").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(lookup_key: impl Into<String>, name: impl Into<String>) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostEntitlementsFeatures",
        method: Method::Post,
        path: "/v1/entitlements/features",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(
        Request::new(OPERATION, &[])
            .with("lookup_key", Value::text(lookup_key))
            .with("name", Value::text(name)),
    )
}

impl CreateRequest {
    /// Set of key-value pairs that you can attach to an object. This can be useful for storing
    /// additional information about the object in a structured format.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }
}

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/entitlements/features`.
    pub struct ListRequest -> List<EntitlementsFeature>, paged, expand;
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
    const OPERATION: &Operation = &Operation {
        id: "GetEntitlementsFeatures",
        method: Method::Get,
        path: "/v1/entitlements/features",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(Request::new(OPERATION, &[]))
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
        Self(self.0.with("ending_before", Value::text(ending_before)))
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.with("limit", limit))
    }

    /// If set, filter results to only include features with the given lookup_key.
    #[inline]
    pub fn lookup_key(self, lookup_key: impl Into<String>) -> Self {
        Self(self.0.with("lookup_key", Value::text(lookup_key)))
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
    /// The request of [`retrieve`]: `GET /v1/entitlements/features/{id}`.
    pub struct RetrieveRequest -> EntitlementsFeature, expand;
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
pub fn retrieve(id: impl Into<EntitlementsFeatureId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetEntitlementsFeaturesId",
        method: Method::Get,
        path: "/v1/entitlements/features/{id}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(Request::new(OPERATION, &[&Into::<EntitlementsFeatureId>::into(id)]))
}

stripe_runtime::operation! {
    /// The request of [`update`]: `POST /v1/entitlements/features/{id}`.
    pub struct UpdateRequest -> EntitlementsFeature, expand;
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
pub fn update(id: impl Into<EntitlementsFeatureId>) -> UpdateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostEntitlementsFeaturesId",
        method: Method::Post,
        path: "/v1/entitlements/features/{id}",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    UpdateRequest(Request::new(OPERATION, &[&Into::<EntitlementsFeatureId>::into(id)]))
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
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// The feature's name, for your own purpose, not meant to be displayable to the customer.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", Value::text(name)))
    }
}
