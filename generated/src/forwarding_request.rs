// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`ForwardingRequest`](crate::ForwardingRequest).

pub mod request_details;
pub use crate::forwarding_request::request_details as response_details;

/// The values of `replacements[]` of [`ForwardingRequest`](crate::ForwardingRequest) and `replacements[]` of [`forwarding::requests::create`](fn@crate::forwarding::requests::create).
#[non_exhaustive]
pub enum Replacement {
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

rt::open_enum!(Replacement {
    CardCvc = "card_cvc",
    CardExpiry = "card_expiry",
    CardNumber = "card_number",
    CardholderName = "cardholder_name",
    RequestSignature = "request_signature",
});

/// Metadata about the forwarded request.
///
/// An object in `request_context` of [`ForwardingRequest`](crate::ForwardingRequest).
#[derive(Clone)]
#[non_exhaustive]
pub struct RequestContext {
    /// The time it took in milliseconds for the destination endpoint to respond.
    pub destination_duration: i64,
    /// The IP address of the destination.
    pub destination_ip_address: String,
}

impl rt::Blank for RequestContext {
    const BLANK: Self = Self {
        destination_duration: rt::Blank::BLANK,
        destination_ip_address: rt::Blank::BLANK,
    };
}

impl rt::Record for RequestContext {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "forwarded_request_context",
            constants: &[],
            fields: &[
                rt::Field("destination_duration", rt::REQUIRED),
                rt::Field("destination_ip_address", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.destination_duration,
            _ => &self.destination_ip_address,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.destination_duration,
            _ => &mut self.destination_ip_address,
        }
    }
}

rt::record_traits!(RequestContext);

/// Details about the request forwarded to the destination endpoint.
///
/// An object in `request_details` of [`ForwardingRequest`](crate::ForwardingRequest).
#[derive(Clone)]
#[non_exhaustive]
pub struct RequestDetails {
    /// The body payload to send to the destination endpoint.
    pub body: String,
    /// The headers to include in the forwarded request. Can be omitted if no additional headers
    /// (excluding Stripe-generated ones such as the Content-Type header) should be included.
    pub headers: Vec<request_details::Header>,
}

impl rt::Blank for RequestDetails {
    const BLANK: Self = Self {
        body: rt::Blank::BLANK,
        headers: rt::Blank::BLANK,
    };
}

impl rt::Record for RequestDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "forwarded_request_details",
            constants: &[("http_method", rt::Constant::Str("POST"))],
            fields: &[
                rt::Field("body", rt::REQUIRED | rt::SECRET),
                rt::Field("headers", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.body,
            _ => &self.headers,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.body,
            _ => &mut self.headers,
        }
    }
}

rt::record_traits!(RequestDetails);

/// Details about the response from the destination endpoint.
///
/// An object in `response_details` of [`ForwardingRequest`](crate::ForwardingRequest).
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseDetails {
    /// The response body from the destination endpoint to Stripe.
    pub body: String,
    /// HTTP headers that the destination endpoint returned.
    pub headers: Vec<request_details::Header>,
    /// The HTTP status code that the destination endpoint returned.
    pub status: i64,
}

impl rt::Blank for ResponseDetails {
    const BLANK: Self = Self {
        body: rt::Blank::BLANK,
        headers: rt::Blank::BLANK,
        status: rt::Blank::BLANK,
    };
}

impl rt::Record for ResponseDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "forwarded_response_details",
            constants: &[],
            fields: &[
                rt::Field("body", rt::REQUIRED | rt::SECRET),
                rt::Field("headers", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.body,
            1 => &self.headers,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.body,
            1 => &mut self.headers,
            _ => &mut self.status,
        }
    }
}

rt::record_traits!(ResponseDetails);
