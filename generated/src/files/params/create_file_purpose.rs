// Written by `cargo xtask generate`. Do not edit.

/// The [purpose](https://docs.stripe.com/file-upload#uploading-a-file) of the uploaded file.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateFilePurpose {
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
    /// `identity_document`
    IdentityDocument,
    /// `issuing_regulatory_reporting`
    IssuingRegulatoryReporting,
    /// `pci_document`
    PciDocument,
    /// `platform_terms_of_service`
    PlatformTermsOfService,
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

stripe_runtime::open_enum!(CreateFilePurpose {
    AccountRequirement = "account_requirement",
    AdditionalVerification = "additional_verification",
    BusinessIcon = "business_icon",
    BusinessLogo = "business_logo",
    CustomerSignature = "customer_signature",
    DisputeEvidence = "dispute_evidence",
    IdentityDocument = "identity_document",
    IssuingRegulatoryReporting = "issuing_regulatory_reporting",
    PciDocument = "pci_document",
    PlatformTermsOfService = "platform_terms_of_service",
    TaxDocumentUserUpload = "tax_document_user_upload",
    TerminalAndroidApk = "terminal_android_apk",
    TerminalReaderSplashscreen = "terminal_reader_splashscreen",
    TerminalWifiCertificate = "terminal_wifi_certificate",
    TerminalWifiPrivateKey = "terminal_wifi_private_key",
});
