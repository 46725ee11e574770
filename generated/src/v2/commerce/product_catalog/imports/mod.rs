// Written by `cargo xtask generate`. Do not edit.
//! The operations of `v2::commerce::product_catalog::imports`.

use stripe_runtime::{
    Base, Body, DateTime, Metadata, Method, Operation, Page, Request, Value,
};
use crate::{
    API_VERSION, FeedType, ListV2CommerceProductCatalogImportStatus,
    V2CommerceProductCatalogImport, V2CommerceProductCatalogImportError,
    V2CommerceProductCatalogImportId, V2CommerceProductCatalogImportMode,
};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v2/commerce/product_catalog/imports`.
    pub struct CreateRequest -> V2CommerceProductCatalogImport;
}

/// Create a Product Catalog Import.
///
/// Creates a ProductCatalogImport.
///
/// `POST /v2/commerce/product_catalog/imports`
///
/// - `feed_type`: The type of catalog data to import.
/// - `metadata`: Additional information about the import in a structured format.
/// - `mode`: The strategy for handling existing catalog data during import.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::v2::commerce::product_catalog::imports::create(stripe::FeedType::Inventory, [("key", "METADATA")], stripe::V2CommerceProductCatalogImportMode::Replace).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    feed_type: FeedType,
    metadata: impl Into<Metadata>,
    mode: V2CommerceProductCatalogImportMode,
) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostV2CommerceProductCatalogImports",
        method: Method::Post,
        path: "/v2/commerce/product_catalog/imports",
        base: Base::Api,
        body: Body::Json,
        version: API_VERSION,
    };
    CreateRequest(
        Request::new(OPERATION, &[])
            .with("feed_type", feed_type)
            .with("metadata", Into::<Metadata>::into(metadata))
            .with("mode", mode),
    )
}

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v2/commerce/product_catalog/imports`.
    pub struct ListRequest -> Page<V2CommerceProductCatalogImport>, paged;
}

/// List Product Catalog Imports.
///
/// Returns a list of ProductCatalogImport objects.
///
/// `GET /v2/commerce/product_catalog/imports`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::v2::commerce::product_catalog::imports::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetV2CommerceProductCatalogImports",
        method: Method::Get,
        path: "/v2/commerce/product_catalog/imports",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Filter for objects created at the specified timestamp. Must be an RFC 3339 date & time value,
    /// for example: 2022-09-18T13:22:00Z.
    #[inline]
    pub fn created(self, created: impl Into<DateTime>) -> Self {
        Self(self.0.with("created", Into::<DateTime>::into(created)))
    }

    /// Filter for objects created after the specified timestamp. Must be an RFC 3339 date & time value,
    /// for example: 2022-09-18T13:22:00Z.
    #[inline]
    pub fn created_gt(self, created_gt: impl Into<DateTime>) -> Self {
        Self(self.0.with("created_gt", Into::<DateTime>::into(created_gt)))
    }

    /// Filter for objects created on or after the specified timestamp. Must be an RFC 3339 date & time
    /// value, for example: 2022-09-18T13:22:00Z.
    #[inline]
    pub fn created_gte(self, created_gte: impl Into<DateTime>) -> Self {
        Self(self.0.with("created_gte", Into::<DateTime>::into(created_gte)))
    }

    /// Filter for objects created before the specified timestamp. Must be an RFC 3339 date & time
    /// value, for example: 2022-09-18T13:22:00Z.
    #[inline]
    pub fn created_lt(self, created_lt: impl Into<DateTime>) -> Self {
        Self(self.0.with("created_lt", Into::<DateTime>::into(created_lt)))
    }

    /// Filter for objects created on or before the specified timestamp. Must be an RFC 3339 date & time
    /// value, for example: 2022-09-18T13:22:00Z.
    #[inline]
    pub fn created_lte(self, created_lte: impl Into<DateTime>) -> Self {
        Self(self.0.with("created_lte", Into::<DateTime>::into(created_lte)))
    }

    /// Filter by the type of feed data being imported.
    #[inline]
    pub fn feed_type(self, feed_type: FeedType) -> Self {
        Self(self.0.with("feed_type", feed_type))
    }

    /// The maximum number of results per page.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.with("limit", limit))
    }

    /// The page token.
    #[inline]
    pub fn page(self, page: impl Into<String>) -> Self {
        Self(self.0.with("page", Value::text(page)))
    }

    /// Filter by import status.
    #[inline]
    pub fn status(self, status: ListV2CommerceProductCatalogImportStatus) -> Self {
        Self(self.0.with("status", status))
    }
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v2/commerce/product_catalog/imports/{id}`.
    pub struct RetrieveRequest -> V2CommerceProductCatalogImport, error = V2CommerceProductCatalogImportError;
}

/// Retrieve a Product Catalog Import.
///
/// Retrieves a ProductCatalogImport by ID.
///
/// `GET /v2/commerce/product_catalog/imports/{id}`
///
/// - `id`: The ID of the ProductCatalogImport to retrieve.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::v2::commerce::product_catalog::imports::retrieve("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(id: impl Into<V2CommerceProductCatalogImportId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetV2CommerceProductCatalogImportsId",
        method: Method::Get,
        path: "/v2/commerce/product_catalog/imports/{id}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(
        Request::new(OPERATION, &[&Into::<V2CommerceProductCatalogImportId>::into(id)]),
    )
}
