// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, NULLABLE, OPTIONAL, Part, Place, REQUIRED, Record, Resource, Shape,
    Timestamp, blank, debug,
};
use crate::{
    GelatoDocumentReport, GelatoEmailReport, GelatoIdNumberReport, GelatoPhoneReport,
    GelatoSelfieReport, GelatoVerificationReportOptions, IdentityVerificationReportId,
    IdentityVerificationReportType,
};

/// A VerificationReport is the result of an attempt to collect and verify data from a user. The
/// collection of verification checks performed is determined from the `type` and `options`
/// parameters used. You can find the result of each verification check performed in the appropriate
/// sub-resource: `document`, `id_number`, `selfie`.
///
/// Each VerificationReport contains a copy of any data collected by the user as well as reference
/// IDs which can be used to access collected images through the
/// [FileUpload](https://docs.stripe.com/api/files) API. To configure and create
/// VerificationReports, use the
/// [VerificationSession](https://docs.stripe.com/api/identity/verification_sessions) API.
///
/// Related guide:
/// [Accessing verification results](https://docs.stripe.com/identity/verification-sessions#results).
///
/// The schema `identity.verification_report`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityVerificationReport {
    /// A string to reference this user. This can be a customer ID, a session ID, or similar, and can be
    /// used to reconcile this verification with your internal systems.
    pub client_reference_id: Option<String>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    pub document: Option<Part<GelatoDocumentReport>>,
    pub email: Option<Part<GelatoEmailReport>>,
    /// Unique identifier for the object.
    pub id: IdentityVerificationReportId,
    pub id_number: Option<Part<GelatoIdNumberReport>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    pub options: Option<Part<GelatoVerificationReportOptions>>,
    pub phone: Option<Part<GelatoPhoneReport>>,
    pub selfie: Option<Part<GelatoSelfieReport>>,
    /// Type of report.
    pub type_: IdentityVerificationReportType,
    /// The configuration token of a verification flow from the dashboard.
    pub verification_flow: Option<String>,
    /// ID of the VerificationSession that created this report.
    pub verification_session: Option<String>,
}

impl Record for IdentityVerificationReport {
    fn blank() -> Self {
        Self {
            client_reference_id: blank(),
            created: blank(),
            document: blank(),
            email: blank(),
            id: blank(),
            id_number: blank(),
            livemode: blank(),
            options: blank(),
            phone: blank(),
            selfie: blank(),
            type_: blank(),
            verification_flow: blank(),
            verification_session: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "identity.verification_report",
            constants: &[("object", Constant::Str("identity.verification_report"))],
            fields: &[
                Field("client_reference_id", NULLABLE),
                Field("created", REQUIRED),
                Field("document", OPTIONAL),
                Field("email", OPTIONAL),
                Field("id", REQUIRED),
                Field("id_number", OPTIONAL),
                Field("livemode", REQUIRED),
                Field("options", OPTIONAL),
                Field("phone", OPTIONAL),
                Field("selfie", OPTIONAL),
                Field("type", REQUIRED),
                Field("verification_flow", OPTIONAL),
                Field("verification_session", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.client_reference_id,
            1 => &self.created,
            2 => &self.document,
            3 => &self.email,
            4 => &self.id,
            5 => &self.id_number,
            6 => &self.livemode,
            7 => &self.options,
            8 => &self.phone,
            9 => &self.selfie,
            10 => &self.type_,
            11 => &self.verification_flow,
            _ => &self.verification_session,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.client_reference_id,
            1 => &mut self.created,
            2 => &mut self.document,
            3 => &mut self.email,
            4 => &mut self.id,
            5 => &mut self.id_number,
            6 => &mut self.livemode,
            7 => &mut self.options,
            8 => &mut self.phone,
            9 => &mut self.selfie,
            10 => &mut self.type_,
            11 => &mut self.verification_flow,
            _ => &mut self.verification_session,
        }
    }
}

impl std::fmt::Debug for IdentityVerificationReport {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IdentityVerificationReport);

impl Resource for IdentityVerificationReport {
    type Id = IdentityVerificationReportId;
    const OBJECT: &'static str = "identity.verification_report";
}
