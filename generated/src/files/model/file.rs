// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Field, List, NULLABLE, Place, REQUIRED, Record, Resource, Shape,
    Timestamp, blank, debug,
};
use crate::{FileId, FileLink, FileLinkId};

/// This object represents files hosted on Stripe's servers. You can upload files with the
/// [create file](https://docs.stripe.com/api#create_file) request (for example, when uploading
/// dispute evidence). Stripe also creates files independently (for example, the results of a
/// [Sigma scheduled query](https://docs.stripe.com/api#scheduled_queries)).
///
/// Related guide: [File upload guide](https://docs.stripe.com/file-upload)
///
/// The schema `file`.
#[derive(Clone)]
#[non_exhaustive]
pub struct File {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// The file expires and isn't available at this time in epoch seconds.
    pub expires_at: Option<Timestamp>,
    /// The suitable name for saving the file to a filesystem.
    pub filename: Option<String>,
    /// Unique identifier for the object.
    pub id: FileId,
    /// A list of [file links](https://docs.stripe.com/api#file_links) that point at this file.
    pub links: Option<List<FileLink>>,
    /// The [purpose](https://docs.stripe.com/file-upload#uploading-a-file) of the uploaded file.
    pub purpose: FilePurpose,
    /// The size of the file object in bytes.
    pub size: i64,
    /// A suitable title for the document.
    pub title: Option<String>,
    /// The returned file type (for example, `csv`, `pdf`, `jpg`, or `png`).
    pub type_: Option<String>,
    /// Use your live secret API key to download the file from this URL.
    pub url: Option<String>,
}

impl Record for File {
    fn blank() -> Self {
        Self {
            created: blank(),
            expires_at: blank(),
            filename: blank(),
            id: blank(),
            links: blank(),
            purpose: blank(),
            size: blank(),
            title: blank(),
            type_: blank(),
            url: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "file",
            constants: &[("object", Constant::Str("file"))],
            fields: &[
                Field("created", REQUIRED),
                Field("expires_at", NULLABLE),
                Field("filename", NULLABLE),
                Field("id", REQUIRED),
                Field("links", NULLABLE),
                Field("purpose", REQUIRED),
                Field("size", REQUIRED),
                Field("title", NULLABLE),
                Field("type", NULLABLE),
                Field("url", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.created,
            1 => &self.expires_at,
            2 => &self.filename,
            3 => &self.id,
            4 => &self.links,
            5 => &self.purpose,
            6 => &self.size,
            7 => &self.title,
            8 => &self.type_,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.created,
            1 => &mut self.expires_at,
            2 => &mut self.filename,
            3 => &mut self.id,
            4 => &mut self.links,
            5 => &mut self.purpose,
            6 => &mut self.size,
            7 => &mut self.title,
            8 => &mut self.type_,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for File {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(File);

impl Resource for File {
    type Id = FileId;
    const OBJECT: &'static str = "file";
}

impl File {
    /// Expands `links`.
    pub const LINKS: Expand<Self, List<FileLinkId>> = Expand::new("links");
}

/// The [purpose](https://docs.stripe.com/file-upload#uploading-a-file) of the uploaded file.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FilePurpose {
    /// `account_requirement`
    AccountRequirement,
    /// `additional_verification`
    AdditionalVerification,
    /// `business_icon`
    BusinessIcon,
    /// `business_logo`
    BusinessLogo,
    /// `customer_signature`
    CustomerSignature,
    /// `dispute_evidence`
    DisputeEvidence,
    /// `document_provider_identity_document`
    DocumentProviderIdentityDocument,
    /// `finance_report_run`
    FinanceReportRun,
    /// `financial_account_statement`
    FinancialAccountStatement,
    /// `identity_document`
    IdentityDocument,
    /// `identity_document_downloadable`
    IdentityDocumentDownloadable,
    /// `issuing_regulatory_reporting`
    IssuingRegulatoryReporting,
    /// `pci_document`
    PciDocument,
    /// `platform_terms_of_service`
    PlatformTermsOfService,
    /// `selfie`
    Selfie,
    /// `sigma_scheduled_query`
    SigmaScheduledQuery,
    /// `tax_document_user_upload`
    TaxDocumentUserUpload,
    /// `terminal_android_apk`
    TerminalAndroidApk,
    /// `terminal_reader_splashscreen`
    TerminalReaderSplashscreen,
    /// `terminal_wifi_certificate`
    TerminalWifiCertificate,
    /// `terminal_wifi_private_key`
    TerminalWifiPrivateKey,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(FilePurpose {
    AccountRequirement = "account_requirement",
    AdditionalVerification = "additional_verification",
    BusinessIcon = "business_icon",
    BusinessLogo = "business_logo",
    CustomerSignature = "customer_signature",
    DisputeEvidence = "dispute_evidence",
    DocumentProviderIdentityDocument = "document_provider_identity_document",
    FinanceReportRun = "finance_report_run",
    FinancialAccountStatement = "financial_account_statement",
    IdentityDocument = "identity_document",
    IdentityDocumentDownloadable = "identity_document_downloadable",
    IssuingRegulatoryReporting = "issuing_regulatory_reporting",
    PciDocument = "pci_document",
    PlatformTermsOfService = "platform_terms_of_service",
    Selfie = "selfie",
    SigmaScheduledQuery = "sigma_scheduled_query",
    TaxDocumentUserUpload = "tax_document_user_upload",
    TerminalAndroidApk = "terminal_android_apk",
    TerminalReaderSplashscreen = "terminal_reader_splashscreen",
    TerminalWifiCertificate = "terminal_wifi_certificate",
    TerminalWifiPrivateKey = "terminal_wifi_private_key",
});
