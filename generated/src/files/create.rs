// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`files::create`](fn@crate::files::create).

rt::params! {
    /// Optional parameters that automatically create a
    /// [file link](https://docs.stripe.com/api#file_links) for the newly created file.
    ///
    /// Parameters for `file_link_data` of [`files::create`](fn@crate::files::create).
    pub struct FileLinkData;
}

impl FileLinkData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(create: bool) -> Self {
        Self(rt::Params::new().with("create", create))
    }

    /// Sets `expires_at`.
    #[inline]
    pub fn expires_at(self, expires_at: impl Into<rt::Timestamp>) -> Self {
        let expires_at: rt::Timestamp = expires_at.into();
        Self(self.0.with("expires_at", expires_at))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }
}

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

rt::open_enum!(Purpose {
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
