// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, Metadata, NULLABLE, Part, Place, REQUIRED, Record, Resource, Shape,
    Timestamp, blank, debug,
};
use crate::{
    ForwardedRequestContext, ForwardedRequestDetails, ForwardedResponseDetails,
    ForwardingRequestId,
};

/// Instructs Stripe to make a request on your behalf using the destination URL. The destination URL
/// is activated by Stripe at the time of onboarding. Stripe verifies requests with your credentials
/// provided during onboarding, and injects card details from the payment_method into the request.
///
/// Stripe redacts all sensitive fields and headers, including authentication credentials and card
/// numbers, before storing the request and response data in the forwarding Request object, which
/// are subject to a 30-day retention period.
///
/// You can provide a Stripe idempotency key to make sure that requests with the same key result in
/// only one outbound request. The Stripe idempotency key provided should be unique and different
/// from any idempotency keys provided on the underlying third-party request.
///
/// Forwarding Requests are synchronous requests that return a response or time out according to
/// Stripe’s limits.
///
/// Related guide:
/// [Forward card details to third-party API endpoints](https://docs.stripe.com/payments/forwarding).
///
/// The schema `forwarding.request`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ForwardingRequest {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Unique identifier for the object.
    pub id: ForwardingRequestId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
    /// The PaymentMethod to insert into the forwarded request. Forwarding previously consumed
    /// PaymentMethods is allowed.
    pub payment_method: String,
    /// The field kinds to be replaced in the forwarded request.
    pub replacements: Vec<ForwardingRequestReplacement>,
    /// Context about the request from Stripe's servers to the destination endpoint.
    pub request_context: Option<Part<ForwardedRequestContext>>,
    /// The request that was sent to the destination endpoint. We redact any sensitive fields.
    pub request_details: Option<Part<ForwardedRequestDetails>>,
    /// The response that the destination endpoint returned to us. We redact any sensitive fields.
    pub response_details: Option<Part<ForwardedResponseDetails>>,
    /// The destination URL for the forwarded request. Must be supported by the config.
    pub url: Option<String>,
}

impl Record for ForwardingRequest {
    fn blank() -> Self {
        Self {
            created: blank(),
            id: blank(),
            livemode: blank(),
            metadata: blank(),
            payment_method: blank(),
            replacements: blank(),
            request_context: blank(),
            request_details: blank(),
            response_details: blank(),
            url: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "forwarding.request",
            constants: &[("object", Constant::Str("forwarding.request"))],
            fields: &[
                Field("created", REQUIRED),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("metadata", NULLABLE),
                Field("payment_method", REQUIRED),
                Field("replacements", REQUIRED),
                Field("request_context", NULLABLE),
                Field("request_details", NULLABLE),
                Field("response_details", NULLABLE),
                Field("url", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.created,
            1 => &self.id,
            2 => &self.livemode,
            3 => &self.metadata,
            4 => &self.payment_method,
            5 => &self.replacements,
            6 => &self.request_context,
            7 => &self.request_details,
            8 => &self.response_details,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.created,
            1 => &mut self.id,
            2 => &mut self.livemode,
            3 => &mut self.metadata,
            4 => &mut self.payment_method,
            5 => &mut self.replacements,
            6 => &mut self.request_context,
            7 => &mut self.request_details,
            8 => &mut self.response_details,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for ForwardingRequest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ForwardingRequest);

impl Resource for ForwardingRequest {
    type Id = ForwardingRequestId;
    const OBJECT: &'static str = "forwarding.request";
}

/// The values of `forwarding.request/replacements[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForwardingRequestReplacement {
    /// `card_cvc`
    CardCvc,
    /// `card_expiry`
    CardExpiry,
    /// `card_number`
    CardNumber,
    /// `cardholder_name`
    CardholderName,
    /// `request_signature`
    RequestSignature,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ForwardingRequestReplacement {
    CardCvc = "card_cvc",
    CardExpiry = "card_expiry",
    CardNumber = "card_number",
    CardholderName = "cardholder_name",
    RequestSignature = "request_signature",
});
