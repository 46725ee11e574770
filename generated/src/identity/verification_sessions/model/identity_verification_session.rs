// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Expandable, Field, Metadata, NULLABLE, OPTIONAL, Part, Place,
    REQUIRED, Record, Resource, SECRET, Shape, Timestamp, blank, debug,
};
use crate::{
    GelatoProvidedDetails, GelatoRelatedPerson, GelatoSessionLastError,
    GelatoVerificationSessionOptions, GelatoVerifiedOutputs,
    IdentityVerificationReportId, IdentityVerificationSessionId,
    VerificationSessionRedaction,
};

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
/// The schema `identity.verification_session`.
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
    pub created: Timestamp,
    /// Unique identifier for the object.
    pub id: IdentityVerificationSessionId,
    /// If present, this property tells you the last error encountered when processing the verification.
    pub last_error: Option<Part<GelatoSessionLastError>>,
    /// ID of the most recent VerificationReport.
    /// [Learn more about accessing detailed verification results.](https://docs.stripe.com/identity/verification-sessions#results)
    pub last_verification_report: Option<Expandable<IdentityVerificationReportId>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Metadata,
    /// A set of options for the session’s verification checks.
    pub options: Option<Part<GelatoVerificationSessionOptions>>,
    /// Details provided about the user being verified. These details may be shown to the user.
    pub provided_details: Option<Part<GelatoProvidedDetails>>,
    /// Redaction status of this VerificationSession. If the VerificationSession is not redacted, this
    /// field will be null.
    pub redaction: Option<Part<VerificationSessionRedaction>>,
    /// Customer ID
    pub related_customer: Option<String>,
    /// The ID of the Account representing a customer.
    pub related_customer_account: Option<String>,
    pub related_person: Option<Part<GelatoRelatedPerson>>,
    /// Status of this VerificationSession.
    /// [Learn more about the lifecycle of sessions](https://docs.stripe.com/identity/how-sessions-work).
    pub status: IdentityVerificationSessionStatus,
    /// The type of [verification check](https://docs.stripe.com/identity/verification-checks) to be
    /// performed.
    pub type_: IdentityVerificationSessionType,
    /// The short-lived URL that you use to redirect a user to Stripe to submit their identity
    /// information. This URL expires after 48 hours and can only be used once. Don’t store it, log it,
    /// send it in emails or expose it to anyone other than the user. Refer to our docs on
    /// [verifying identity documents](https://docs.stripe.com/identity/verify-identity-documents?platform=web&type=redirect)
    /// to learn how to redirect users to Stripe.
    pub url: Option<String>,
    /// The configuration token of a verification flow from the dashboard.
    pub verification_flow: Option<String>,
    /// The user’s verified data.
    pub verified_outputs: Option<Part<GelatoVerifiedOutputs>>,
}

impl Record for IdentityVerificationSession {
    fn blank() -> Self {
        Self {
            client_reference_id: blank(),
            client_secret: blank(),
            created: blank(),
            id: blank(),
            last_error: blank(),
            last_verification_report: blank(),
            livemode: blank(),
            metadata: blank(),
            options: blank(),
            provided_details: blank(),
            redaction: blank(),
            related_customer: blank(),
            related_customer_account: blank(),
            related_person: blank(),
            status: blank(),
            type_: blank(),
            url: blank(),
            verification_flow: blank(),
            verified_outputs: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "identity.verification_session",
            constants: &[("object", Constant::Str("identity.verification_session"))],
            fields: &[
                Field("client_reference_id", NULLABLE),
                Field("client_secret", NULLABLE | SECRET),
                Field("created", REQUIRED),
                Field("id", REQUIRED),
                Field("last_error", NULLABLE),
                Field("last_verification_report", NULLABLE),
                Field("livemode", REQUIRED),
                Field("metadata", REQUIRED),
                Field("options", NULLABLE),
                Field("provided_details", NULLABLE),
                Field("redaction", NULLABLE),
                Field("related_customer", NULLABLE),
                Field("related_customer_account", NULLABLE),
                Field("related_person", OPTIONAL),
                Field("status", REQUIRED),
                Field("type", REQUIRED),
                Field("url", NULLABLE),
                Field("verification_flow", OPTIONAL),
                Field("verified_outputs", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for IdentityVerificationSession {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IdentityVerificationSession);

impl Resource for IdentityVerificationSession {
    type Id = IdentityVerificationSessionId;
    const OBJECT: &'static str = "identity.verification_session";
}

impl IdentityVerificationSession {
    /// Expands `last_verification_report`.
    pub const LAST_VERIFICATION_REPORT: Expand<Self, IdentityVerificationReportId> = Expand::new(
        "last_verification_report",
    );
}

/// Status of this VerificationSession.
/// [Learn more about the lifecycle of sessions](https://docs.stripe.com/identity/how-sessions-work).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityVerificationSessionStatus {
    /// `canceled`
    Canceled,
    /// `processing`
    Processing,
    /// `requires_input`
    RequiresInput,
    /// `verified`
    Verified,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IdentityVerificationSessionStatus {
    Canceled = "canceled",
    Processing = "processing",
    RequiresInput = "requires_input",
    Verified = "verified",
});

/// The type of [verification check](https://docs.stripe.com/identity/verification-checks) to be
/// performed.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityVerificationSessionType {
    /// `document`
    Document,
    /// `id_number`
    IdNumber,
    /// `verification_flow`
    VerificationFlow,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IdentityVerificationSessionType {
    Document = "document",
    IdNumber = "id_number",
    VerificationFlow = "verification_flow",
});
