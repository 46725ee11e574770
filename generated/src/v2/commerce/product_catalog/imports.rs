// Written by `cargo xtask generate`. Do not edit.
//! The operations of `v2::commerce::product_catalog::imports`.

pub mod create;
pub mod list;

rt::operation! {
    /// The request of [`create`]: `POST /v2/commerce/product_catalog/imports`.
    pub struct CreateRequest -> crate::V2CommerceProductCatalogImport;
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
/// let answer = stripe::v2::commerce::product_catalog::imports::create(stripe::v2_commerce_product_catalog_import::FeedType::Inventory, [("key", "METADATA")], stripe::v2::commerce::product_catalog::imports::create::Mode::Replace).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    feed_type: crate::v2_commerce_product_catalog_import::FeedType,
    metadata: impl Into<rt::Metadata>,
    mode: create::Mode,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostV2CommerceProductCatalogImports",
        method: rt::Method::Post,
        path: "/v2/commerce/product_catalog/imports",
        base: rt::Base::Api,
        body: rt::Body::Json,
        version: crate::API_VERSION,
    };
    let metadata: rt::Metadata = metadata.into();
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("feed_type", feed_type)
            .with("metadata", metadata)
            .with("mode", mode),
    )
}

rt::operation! {
    /// The request of [`list`]: `GET /v2/commerce/product_catalog/imports`.
    pub struct ListRequest -> rt::Page<crate::V2CommerceProductCatalogImport>, paged;
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetV2CommerceProductCatalogImports",
        method: rt::Method::Get,
        path: "/v2/commerce/product_catalog/imports",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Filter for objects created at the specified timestamp. Must be an RFC 3339 date & time value,
    /// for example: 2022-09-18T13:22:00Z.
    #[inline]
    pub fn created(self, created: impl rt::IntoParsed<rt::DateTime>) -> Self {
        let created: rt::DateTime = created.into();
        Self(self.0.with("created", created))
    }

    /// Filter for objects created after the specified timestamp. Must be an RFC 3339 date & time value,
    /// for example: 2022-09-18T13:22:00Z.
    #[inline]
    pub fn created_gt(self, created_gt: impl rt::IntoParsed<rt::DateTime>) -> Self {
        let created_gt: rt::DateTime = created_gt.into();
        Self(self.0.with("created_gt", created_gt))
    }

    /// Filter for objects created on or after the specified timestamp. Must be an RFC 3339 date & time
    /// value, for example: 2022-09-18T13:22:00Z.
    #[inline]
    pub fn created_gte(self, created_gte: impl rt::IntoParsed<rt::DateTime>) -> Self {
        let created_gte: rt::DateTime = created_gte.into();
        Self(self.0.with("created_gte", created_gte))
    }

    /// Filter for objects created before the specified timestamp. Must be an RFC 3339 date & time
    /// value, for example: 2022-09-18T13:22:00Z.
    #[inline]
    pub fn created_lt(self, created_lt: impl rt::IntoParsed<rt::DateTime>) -> Self {
        let created_lt: rt::DateTime = created_lt.into();
        Self(self.0.with("created_lt", created_lt))
    }

    /// Filter for objects created on or before the specified timestamp. Must be an RFC 3339 date & time
    /// value, for example: 2022-09-18T13:22:00Z.
    #[inline]
    pub fn created_lte(self, created_lte: impl rt::IntoParsed<rt::DateTime>) -> Self {
        let created_lte: rt::DateTime = created_lte.into();
        Self(self.0.with("created_lte", created_lte))
    }

    /// Filter by the type of feed data being imported.
    #[inline]
    pub fn feed_type(
        self,
        feed_type: crate::v2_commerce_product_catalog_import::FeedType,
    ) -> Self {
        Self(self.0.with("feed_type", feed_type))
    }

    /// The maximum number of results per page.
    #[inline]
    pub fn limit(self, limit: impl Into<rt::Count>) -> Self {
        let limit: rt::Count = limit.into();
        Self(self.0.with("limit", limit))
    }

    /// The page token.
    #[inline]
    pub fn page(self, page: impl Into<String>) -> Self {
        Self(self.0.with("page", rt::Value::text(page)))
    }

    /// Filter by import status.
    #[inline]
    pub fn status(
        self,
        status: crate::v2_commerce_product_catalog_import::Status,
    ) -> Self {
        Self(self.0.with("status", status))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v2/commerce/product_catalog/imports/{id}`.
    pub struct RetrieveRequest -> crate::V2CommerceProductCatalogImport, error = RetrieveError;
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
pub fn retrieve(
    id: impl Into<crate::ids::V2CommerceProductCatalogImportId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetV2CommerceProductCatalogImportsId",
        method: rt::Method::Get,
        path: "/v2/commerce/product_catalog/imports/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::V2CommerceProductCatalogImportId = id.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}

/// Any of the objects in [`v2::commerce::product_catalog::imports::retrieve`](fn@crate::v2::commerce::product_catalog::imports::retrieve).
#[derive(Clone)]
#[non_exhaustive]
pub enum RetrieveError {
    /// `error.code` is `resource_missing`.
    ResourceMissing(rt::Part<crate::v2::errors::ResourceMissing>),
    /// `error.code` is anything else.
    Other(rt::Part<crate::v2::errors::Error>),
}

rt::union!(RetrieveError by "error.code" else Other {
    ResourceMissing = "resource_missing",
});
