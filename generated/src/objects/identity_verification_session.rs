// Written by `cargo xtask generate`. Do not edit.

/// A VerificationSession guides you through the process of collecting and verifying the identities
/// of your users. It contains details about the type of verification, such as what
/// [verification check](https://docs.stripe.com/identity/verification-checks) to perform. Only
/// create one VerificationSession for each verification in your system.
///
/// A VerificationSession transitions through
/// [multiple statuses](https://docs.stripe.com/identity/how-sessions-work) throughout its lifetime
/// as it progresses through the verification flow. The VerificationSession contains the user's
/// verified data after verification checks are complete.
///
/// Related guide:
/// [The Verification Sessions API](https://docs.stripe.com/identity/verification-sessions)
///
/// The object `identity.verification_session`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityVerificationSession {
    /// A string to reference this user. This can be a customer ID, a session ID, or similar, and can be
    /// used to reconcile this verification with your internal systems.
    pub client_reference_id: Option<String>,
    /// The short-lived client secret used by Stripe.js to
    /// [show a verification modal](https://docs.stripe.com/js/identity/modal) inside your app. This
    /// client secret expires after 24 hours and can only be used once. Don’t store it, log it, embed it
    /// in a URL, or expose it to anyone other than the user. Make sure that you have TLS enabled on any
    /// page that includes the client secret. Refer to our docs on
    /// [passing the client secret to the frontend](https://docs.stripe.com/identity/verification-sessions#client-secret)
    /// to learn more.
    pub client_secret: Option<String>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Unique identifier for the object.
    pub id: crate::ids::IdentityVerificationSessionId,
    /// If present, this property tells you the last error encountered when processing the verification.
    pub last_error: Option<rt::Part<crate::identity_verification_session::LastError>>,
    /// ID of the most recent VerificationReport.
    /// [Learn more about accessing detailed verification results.](https://docs.stripe.com/identity/verification-sessions#results)
    pub last_verification_report: Option<
        rt::Expandable<crate::ids::IdentityVerificationReportId>,
    >,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// A set of options for the session’s verification checks.
    pub options: Option<rt::Part<crate::identity_verification_session::Options>>,
    /// Details provided about the user being verified. These details may be shown to the user.
    pub provided_details: Option<
        rt::Part<crate::identity_verification_session::ProvidedDetails>,
    >,
    /// Redaction status of this VerificationSession. If the VerificationSession is not redacted, this
    /// field will be null.
    pub redaction: Option<rt::Part<crate::identity_verification_session::Redaction>>,
    /// Customer ID
    pub related_customer: Option<String>,
    /// The ID of the Account representing a customer.
    pub related_customer_account: Option<String>,
    pub related_person: Option<
        rt::Part<crate::identity_verification_session::RelatedPerson>,
    >,
    /// Status of this VerificationSession.
    /// [Learn more about the lifecycle of sessions](https://docs.stripe.com/identity/how-sessions-work).
    pub status: crate::identity_verification_session::Status,
    /// The type of [verification check](https://docs.stripe.com/identity/verification-checks) to be
    /// performed.
    pub type_: crate::identity_verification_report::Type,
    /// The short-lived URL that you use to redirect a user to Stripe to submit their identity
    /// information. This URL expires after 48 hours and can only be used once. Don’t store it, log it,
    /// send it in emails or expose it to anyone other than the user. Refer to our docs on
    /// [verifying identity documents](https://docs.stripe.com/identity/verify-identity-documents?platform=web&type=redirect)
    /// to learn how to redirect users to Stripe.
    pub url: Option<String>,
    /// The configuration token of a verification flow from the dashboard.
    pub verification_flow: Option<String>,
    /// The user’s verified data.
    pub verified_outputs: Option<
        rt::Part<crate::identity_verification_session::VerifiedOutputs>,
    >,
}

impl rt::Record for IdentityVerificationSession {
    fn blank() -> Self {
        Self {
            client_reference_id: rt::blank(),
            client_secret: rt::blank(),
            created: rt::blank(),
            id: rt::blank(),
            last_error: rt::blank(),
            last_verification_report: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            options: rt::blank(),
            provided_details: rt::blank(),
            redaction: rt::blank(),
            related_customer: rt::blank(),
            related_customer_account: rt::blank(),
            related_person: rt::blank(),
            status: rt::blank(),
            type_: rt::blank(),
            url: rt::blank(),
            verification_flow: rt::blank(),
            verified_outputs: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "identity.verification_session",
            constants: &[("object", rt::Constant::Str("identity.verification_session"))],
            fields: &[
                rt::Field("client_reference_id", rt::NULLABLE),
                rt::Field("client_secret", rt::NULLABLE | rt::SECRET),
                rt::Field("created", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("last_error", rt::NULLABLE),
                rt::Field("last_verification_report", rt::NULLABLE),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("options", rt::NULLABLE),
                rt::Field("provided_details", rt::NULLABLE),
                rt::Field("redaction", rt::NULLABLE),
                rt::Field("related_customer", rt::NULLABLE),
                rt::Field("related_customer_account", rt::NULLABLE),
                rt::Field("related_person", rt::OPTIONAL),
                rt::Field("status", rt::REQUIRED),
                rt::Field("type", rt::REQUIRED),
                rt::Field("url", rt::NULLABLE | rt::SECRET),
                rt::Field("verification_flow", rt::OPTIONAL),
                rt::Field("verified_outputs", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.client_reference_id,
            1 => &self.client_secret,
            2 => &self.created,
            3 => &self.id,
            4 => &self.last_error,
            5 => &self.last_verification_report,
            6 => &self.livemode,
            7 => &self.metadata,
            8 => &self.options,
            9 => &self.provided_details,
            10 => &self.redaction,
            11 => &self.related_customer,
            12 => &self.related_customer_account,
            13 => &self.related_person,
            14 => &self.status,
            15 => &self.type_,
            16 => &self.url,
            17 => &self.verification_flow,
            _ => &self.verified_outputs,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.client_reference_id,
            1 => &mut self.client_secret,
            2 => &mut self.created,
            3 => &mut self.id,
            4 => &mut self.last_error,
            5 => &mut self.last_verification_report,
            6 => &mut self.livemode,
            7 => &mut self.metadata,
            8 => &mut self.options,
            9 => &mut self.provided_details,
            10 => &mut self.redaction,
            11 => &mut self.related_customer,
            12 => &mut self.related_customer_account,
            13 => &mut self.related_person,
            14 => &mut self.status,
            15 => &mut self.type_,
            16 => &mut self.url,
            17 => &mut self.verification_flow,
            _ => &mut self.verified_outputs,
        }
    }
}

rt::record_traits!(IdentityVerificationSession);

impl rt::Resource for IdentityVerificationSession {
    type Id = crate::ids::IdentityVerificationSessionId;
    const OBJECT: &'static str = "identity.verification_session";
}

impl IdentityVerificationSession {
    /// Expands `last_verification_report`.
    pub const LAST_VERIFICATION_REPORT: rt::Expand<
        Self,
        crate::ids::IdentityVerificationReportId,
    > = rt::Expand::new("last_verification_report");
}
