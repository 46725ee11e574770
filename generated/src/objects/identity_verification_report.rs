// Written by `cargo xtask generate`. Do not edit.

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
/// The object `identity.verification_report`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityVerificationReport {
    /// A string to reference this user. This can be a customer ID, a session ID, or similar, and can be
    /// used to reconcile this verification with your internal systems.
    pub client_reference_id: Option<String>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    pub document: Option<rt::Part<crate::identity_verification_report::Document>>,
    pub email: Option<rt::Part<crate::identity_verification_report::Email>>,
    /// Unique identifier for the object.
    pub id: crate::ids::IdentityVerificationReportId,
    pub id_number: Option<rt::Part<crate::identity_verification_report::IdNumber>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    pub options: Option<rt::Part<crate::identity_verification_report::Options>>,
    pub phone: Option<rt::Part<crate::identity_verification_report::Phone>>,
    pub selfie: Option<rt::Part<crate::identity_verification_report::Selfie>>,
    /// Type of report.
    pub type_: crate::identity_verification_report::Type,
    /// The configuration token of a verification flow from the dashboard.
    pub verification_flow: Option<String>,
    /// ID of the VerificationSession that created this report.
    pub verification_session: Option<String>,
}

impl rt::Record for IdentityVerificationReport {
    fn blank() -> Self {
        Self {
            client_reference_id: rt::blank(),
            created: rt::blank(),
            document: rt::blank(),
            email: rt::blank(),
            id: rt::blank(),
            id_number: rt::blank(),
            livemode: rt::blank(),
            options: rt::blank(),
            phone: rt::blank(),
            selfie: rt::blank(),
            type_: rt::blank(),
            verification_flow: rt::blank(),
            verification_session: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "identity.verification_report",
            constants: &[("object", rt::Constant::Str("identity.verification_report"))],
            fields: &[
                rt::Field("client_reference_id", rt::NULLABLE),
                rt::Field("created", rt::REQUIRED),
                rt::Field("document", rt::OPTIONAL),
                rt::Field("email", rt::OPTIONAL),
                rt::Field("id", rt::REQUIRED),
                rt::Field("id_number", rt::OPTIONAL),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("options", rt::OPTIONAL),
                rt::Field("phone", rt::OPTIONAL),
                rt::Field("selfie", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
                rt::Field("verification_flow", rt::OPTIONAL),
                rt::Field("verification_session", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(IdentityVerificationReport);

impl rt::Resource for IdentityVerificationReport {
    type Id = crate::ids::IdentityVerificationReportId;
    const OBJECT: &'static str = "identity.verification_report";
}
