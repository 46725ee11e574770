//! What the document says about an operation: the constant half of a request.

use std::fmt;

/// The HTTP method of an operation. Stripe uses these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// Reads; parameters travel in the query.
    Get,
    /// Creates, updates and acts; parameters travel in the body.
    Post,
    /// Does what can be done again with the same result, in some earlier versions of the API; parameters travel in the body.
    Put,
    /// Deletes; parameters travel in the query.
    Delete,
}

impl Method {
    /// The method as it stands in the request line.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The server that an operation lives on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Base {
    /// `https://api.stripe.com`: nearly everything.
    Api,
    /// `https://files.stripe.com`: uploads and PDF downloads.
    Files,
    /// `https://meter-events.stripe.com`: the high-throughput meter event stream.
    MeterEvents,
    /// `https://connect.stripe.com`: OAuth.
    Connect,
}

impl Base {
    /// Where Stripe serves this base.
    #[must_use]
    pub fn url(self) -> &'static str {
        match self {
            Self::Api => "https://api.stripe.com",
            Self::Files => "https://files.stripe.com",
            Self::MeterEvents => "https://meter-events.stripe.com",
            Self::Connect => "https://connect.stripe.com",
        }
    }
}

/// How the parameters of an operation travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Body {
    /// There are none.
    None,
    /// In the query, form-encoded.
    Query,
    /// In the body, as `application/x-www-form-urlencoded`.
    Form,
    /// In the body, as JSON.
    Json,
    /// In the body, as `multipart/form-data` with a file.
    Multipart,
}

/// An operation of the document, as emitted code names it.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    /// The document's `operationId`.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path template, such as `/v1/customers/{customer}`.
    pub path: &'static str,
    /// The server.
    pub base: Base,
    /// How parameters travel.
    pub body: Body,
    /// The API version whose shapes the emitted types have, sent as `Stripe-Version`.
    /// Empty for OAuth, which has no versions.
    pub version: &'static str,
}
