// Written by `cargo xtask generate`. Do not edit.

/// The ProductCatalogImport object tracks the long-running background process that handles
/// uploading, processing and validation.
///
/// The object `v2.commerce.product_catalog_import`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CommerceProductCatalogImport {
    /// The time this ProductCatalogImport was created.
    pub created: rt::DateTime,
    /// The type of feed data being imported into the product catalog.
    pub feed_type: crate::v2_commerce_product_catalog_import::FeedType,
    /// The unique identifier for this ProductCatalogImport.
    pub id: crate::ids::V2CommerceProductCatalogImportId,
    /// Has the value `true` if the object exists in live mode or the value `false` if the object exists
    /// in test mode.
    pub livemode: bool,
    /// Additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// The current status of this ProductCatalogImport.
    pub status: crate::v2_commerce_product_catalog_import::Status,
    /// Details about the current import status.
    pub status_details: Option<
        rt::Part<crate::v2_commerce_product_catalog_import::StatusDetails>,
    >,
}

impl rt::Record for V2CommerceProductCatalogImport {
    fn blank() -> Self {
        Self {
            created: rt::blank(),
            feed_type: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            status: rt::blank(),
            status_details: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.commerce.product_catalog_import",
            constants: &[
                ("object", rt::Constant::Str("v2.commerce.product_catalog_import")),
            ],
            fields: &[
                rt::Field("created", rt::REQUIRED),
                rt::Field("feed_type", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(V2CommerceProductCatalogImport);

impl rt::Resource for V2CommerceProductCatalogImport {
    type Id = crate::ids::V2CommerceProductCatalogImportId;
    const OBJECT: &'static str = "v2.commerce.product_catalog_import";
}
