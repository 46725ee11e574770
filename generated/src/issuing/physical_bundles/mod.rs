// Written by `cargo xtask generate`. Do not edit.
//! The operations of `issuing::physical_bundles`.

use stripe_runtime::{Base, Body, List, Method, Operation, Request, Value};
use crate::{
    API_VERSION, IssuingPhysicalBundle, IssuingPhysicalBundleId,
    ListIssuingPhysicalBundleStatus, ListIssuingPhysicalBundleType,
};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/issuing/physical_bundles`.
    pub struct ListRequest -> List<IssuingPhysicalBundle>, paged, expand;
}

/// List all physical bundles.
///
/// Returns a list of physical bundle objects. The objects are sorted in descending order by
/// creation date, with the most recently created object appearing first.
///
/// `GET /v1/issuing/physical_bundles`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::issuing::physical_bundles::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetIssuingPhysicalBundles",
        method: Method::Get,
        path: "/v1/issuing/physical_bundles",
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

    /// Only return physical bundles with the given status.
    #[inline]
    pub fn status(self, status: ListIssuingPhysicalBundleStatus) -> Self {
        Self(self.0.with("status", status))
    }

    /// Only return physical bundles with the given type.
    #[inline]
    pub fn type_(self, type_: ListIssuingPhysicalBundleType) -> Self {
        Self(self.0.with("type", type_))
    }
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/issuing/physical_bundles/{physical_bundle}`.
    pub struct RetrieveRequest -> IssuingPhysicalBundle, expand;
}

/// Retrieve a physical bundle.
///
/// Retrieves a physical bundle object.
///
/// `GET /v1/issuing/physical_bundles/{physical_bundle}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::issuing::physical_bundles::retrieve("PHYSICAL_BUNDLE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(physical_bundle: impl Into<IssuingPhysicalBundleId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetIssuingPhysicalBundlesPhysicalBundle",
        method: Method::Get,
        path: "/v1/issuing/physical_bundles/{physical_bundle}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(
        Request::new(
            OPERATION,
            &[&Into::<IssuingPhysicalBundleId>::into(physical_bundle)],
        ),
    )
}
