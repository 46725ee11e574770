// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, DateTime, Field, Metadata, OPTIONAL, Part, Place, REQUIRED, Record,
    Resource, Shape, blank, debug,
};
use crate::{
    FeedType, V2CommerceProductCatalogImportId,
    V2CommerceProductCatalogImportStatusDetails,
};

/// The ProductCatalogImport object tracks the long-running background process that handles
/// uploading, processing and validation.
///
/// The schema `v2.commerce.product_catalog_import`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CommerceProductCatalogImport {
    /// The time this ProductCatalogImport was created.
    pub created: DateTime,
    /// The type of feed data being imported into the product catalog.
    pub feed_type: FeedType,
    /// The unique identifier for this ProductCatalogImport.
    pub id: V2CommerceProductCatalogImportId,
    /// Has the value `true` if the object exists in live mode or the value `false` if the object exists
    /// in test mode.
    pub livemode: bool,
    /// Additional information about the object in a structured format.
    pub metadata: Metadata,
    /// The current status of this ProductCatalogImport.
    pub status: V2CommerceProductCatalogImportStatus,
    /// Details about the current import status.
    pub status_details: Option<Part<V2CommerceProductCatalogImportStatusDetails>>,
}

impl Record for V2CommerceProductCatalogImport {
    fn blank() -> Self {
        Self {
            created: blank(),
            feed_type: blank(),
            id: blank(),
            livemode: blank(),
            metadata: blank(),
            status: blank(),
            status_details: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.commerce.product_catalog_import",
            constants: &[
                ("object", Constant::Str("v2.commerce.product_catalog_import")),
            ],
            fields: &[
                Field("created", REQUIRED),
                Field("feed_type", REQUIRED),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("metadata", REQUIRED),
                Field("status", REQUIRED),
                Field("status_details", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.created,
            1 => &self.feed_type,
            2 => &self.id,
            3 => &self.livemode,
            4 => &self.metadata,
            5 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.created,
            1 => &mut self.feed_type,
            2 => &mut self.id,
            3 => &mut self.livemode,
            4 => &mut self.metadata,
            5 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

impl std::fmt::Debug for V2CommerceProductCatalogImport {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CommerceProductCatalogImport);

impl Resource for V2CommerceProductCatalogImport {
    type Id = V2CommerceProductCatalogImportId;
    const OBJECT: &'static str = "v2.commerce.product_catalog_import";
}

/// The current status of this ProductCatalogImport.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V2CommerceProductCatalogImportStatus {
    /// `awaiting_upload`
    AwaitingUpload,
    /// `failed`
    Failed,
    /// `processing`
    Processing,
    /// `succeeded`
    Succeeded,
    /// `succeeded_with_errors`
    SucceededWithErrors,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(V2CommerceProductCatalogImportStatus {
    AwaitingUpload = "awaiting_upload",
    Failed = "failed",
    Processing = "processing",
    Succeeded = "succeeded",
    SucceededWithErrors = "succeeded_with_errors",
});
