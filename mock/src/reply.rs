//! What the mock answers with, before it is sent.

use bytes::Bytes;
use serde_json::Value;

use crate::refusal::Refusal;

/// An answer to a request that was right.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// Headers beside those that every answer has.
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Body,
}

/// The body of an answer.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Body {
    Json(Value),
    Pdf(Bytes),
}

impl Answer {
    /// A success.
    pub(crate) fn json(value: Value) -> Self {
        Self {
            status: 200,
            headers: Vec::new(),
            body: Body::Json(value),
        }
    }

    /// What the sender of a wrong request is told.
    pub(crate) fn refusal(refusal: &Refusal, is_v2: bool) -> Self {
        Self {
            status: refusal.status,
            headers: Vec::new(),
            body: Body::Json(refusal.body(is_v2)),
        }
    }
}

impl Body {
    pub(crate) fn content_type(&self) -> &'static str {
        match self {
            Self::Json(_) => "application/json",
            Self::Pdf(_) => "application/pdf",
        }
    }

    pub(crate) fn into_bytes(self) -> Bytes {
        match self {
            Self::Json(value) => Bytes::from(value.to_string()),
            Self::Pdf(bytes) => bytes,
        }
    }
}
