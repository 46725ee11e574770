// Written by `cargo xtask generate`. Do not edit.
//! The operations of `issuing::physical_bundles`.

pub mod list;

rt::operation! {
    /// The request of [`list`]: `GET /v1/issuing/physical_bundles`.
    pub struct ListRequest -> rt::List<crate::IssuingPhysicalBundle>, paged, expand;
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetIssuingPhysicalBundles",
        method: rt::Method::Get,
        path: "/v1/issuing/physical_bundles",
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

    /// Only return physical bundles with the given status.
    #[inline]
    pub fn status(self, status: crate::issuing_physical_bundle::Status) -> Self {
        Self(self.0.with("status", status))
    }

    /// Only return physical bundles with the given type.
    #[inline]
    pub fn type_(self, type_: crate::issuing_physical_bundle::Type) -> Self {
        Self(self.0.with("type", type_))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/issuing/physical_bundles/{physical_bundle}`.
    pub struct RetrieveRequest -> crate::IssuingPhysicalBundle, expand;
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
pub fn retrieve(
    physical_bundle: impl Into<crate::ids::IssuingPhysicalBundleId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetIssuingPhysicalBundlesPhysicalBundle",
        method: rt::Method::Get,
        path: "/v1/issuing/physical_bundles/{physical_bundle}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let physical_bundle: crate::ids::IssuingPhysicalBundleId = physical_bundle.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[physical_bundle.as_str()]))
}
