// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`File`](crate::File).

/// The [purpose](https://docs.stripe.com/file-upload#uploading-a-file) of the uploaded file.
#[non_exhaustive]
pub enum Purpose {
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

rt::open_enum!(Purpose {
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
