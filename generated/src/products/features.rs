// Written by `cargo xtask generate`. Do not edit.
//! The operations of `products::features`.

rt::operation! {
    /// The request of [`create`]: `POST /v1/products/{product}/features`.
    pub struct CreateRequest -> crate::ProductFeature, expand;
}

/// Attach a feature to a product.
///
/// Creates a product_feature, which represents a feature attachment to a product
///
/// `POST /v1/products/{product}/features`
///
/// - `entitlement_feature`: The ID of the [Feature](https://docs.stripe.com/api/entitlements/feature) object attached to
///   this product.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::products::features::create("PRODUCT_ID", "ENTITLEMENT_FEATURE").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    product: impl AsRef<str>,
    entitlement_feature: impl Into<crate::ids::EntitlementsFeatureId>,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostProductsProductFeatures",
        method: rt::Method::Post,
        path: "/v1/products/{product}/features",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let entitlement_feature: crate::ids::EntitlementsFeatureId = entitlement_feature
        .into();
    CreateRequest(
        rt::Request::new(OPERATION, &[product.as_ref()])
            .with("entitlement_feature", entitlement_feature),
    )
}

rt::operation! {
    /// The request of [`delete`]: `DELETE /v1/products/{product}/features/{id}`.
    pub struct DeleteRequest -> crate::DeletedProductFeature;
}

/// Remove a feature from a product.
///
/// Deletes the feature attachment to a product
///
/// `DELETE /v1/products/{product}/features/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::products::features::delete("PRODUCT_ID", "ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(
    product: impl AsRef<str>,
    id: impl Into<crate::ids::ProductFeatureId>,
) -> DeleteRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "DeleteProductsProductFeaturesId",
        method: rt::Method::Delete,
        path: "/v1/products/{product}/features/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::ProductFeatureId = id.into();
    DeleteRequest(rt::Request::new(OPERATION, &[product.as_ref(), id.as_str()]))
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/products/{product}/features`.
    pub struct ListRequest -> rt::List<crate::ProductFeature>, paged, expand;
}

/// List all features attached to a product.
///
/// Retrieve a list of features for a product
///
/// `GET /v1/products/{product}/features`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::products::features::list("PRODUCT_ID").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(product: impl AsRef<str>) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetProductsProductFeatures",
        method: rt::Method::Get,
        path: "/v1/products/{product}/features",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[product.as_ref()]))
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
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/products/{product}/features/{id}`.
    pub struct RetrieveRequest -> crate::ProductFeature, expand;
}

/// Retrieve a product_feature.
///
/// Retrieves a product_feature, which represents a feature attachment to a product
///
/// `GET /v1/products/{product}/features/{id}`
///
/// - `product`: The ID of the product.
/// - `id`: The ID of the product_feature.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::products::features::retrieve("PRODUCT_ID", "ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    product: impl AsRef<str>,
    id: impl Into<crate::ids::ProductFeatureId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetProductsProductFeaturesId",
        method: rt::Method::Get,
        path: "/v1/products/{product}/features/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::ProductFeatureId = id.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[product.as_ref(), id.as_str()]))
}
