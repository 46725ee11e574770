// Written by `cargo xtask generate`. Do not edit.

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
/// The object `forwarding.request`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ForwardingRequest {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Unique identifier for the object.
    pub id: crate::ids::ForwardingRequestId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    /// The PaymentMethod to insert into the forwarded request. Forwarding previously consumed
    /// PaymentMethods is allowed.
    pub payment_method: String,
    /// The field kinds to be replaced in the forwarded request.
    pub replacements: Vec<crate::forwarding_request::Replacement>,
    /// Context about the request from Stripe's servers to the destination endpoint.
    pub request_context: Option<rt::Part<crate::forwarding_request::RequestContext>>,
    /// The request that was sent to the destination endpoint. We redact any sensitive fields.
    pub request_details: Option<rt::Part<crate::forwarding_request::RequestDetails>>,
    /// The response that the destination endpoint returned to us. We redact any sensitive fields.
    pub response_details: Option<rt::Part<crate::forwarding_request::ResponseDetails>>,
    /// The destination URL for the forwarded request. Must be supported by the config.
    pub url: Option<String>,
}

impl rt::Record for ForwardingRequest {
    fn blank() -> Self {
        Self {
            created: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            payment_method: rt::blank(),
            replacements: rt::blank(),
            request_context: rt::blank(),
            request_details: rt::blank(),
            response_details: rt::blank(),
            url: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "forwarding.request",
            constants: &[("object", rt::Constant::Str("forwarding.request"))],
            fields: &[
                rt::Field("created", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::NULLABLE),
                rt::Field("payment_method", rt::REQUIRED),
                rt::Field("replacements", rt::REQUIRED),
                rt::Field("request_context", rt::NULLABLE),
                rt::Field("request_details", rt::NULLABLE),
                rt::Field("response_details", rt::NULLABLE),
                rt::Field("url", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(ForwardingRequest);

impl rt::Resource for ForwardingRequest {
    type Id = crate::ids::ForwardingRequestId;
    const OBJECT: &'static str = "forwarding.request";
}
