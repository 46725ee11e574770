//! What the mock saw.

use std::collections::BTreeMap;
use std::fmt;

use bytes::Bytes;
use hyper::HeaderMap;
use serde_json::{Map, Value};

use crate::refusal::Refusal;

/// A request as the mock saw it, and what became of it.
///
/// `Debug` shows no key, and no value that the document calls secret.
#[derive(Clone)]
#[non_exhaustive]
pub struct Recorded {
    /// The method.
    pub method: String,
    /// The path, as it was sent.
    pub path: String,
    /// The query, as it was sent, without its question mark.
    pub query: Option<String>,
    /// The headers; names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body, as it was sent.
    pub body: Bytes,
    /// The `operationId`, if method and path belong to one.
    pub operation: Option<&'static str>,
    /// The parameters in the path, decoded.
    pub path_params: BTreeMap<String, String>,
    /// All other parameters, with the types that the document gives them. What was cleared is
    /// `null`. A request that was refused has those that could be read.
    pub params: Map<String, Value>,
    /// All that is wrong with the request; the sender was told the first. Empty if nothing is.
    pub refusals: Vec<Refusal>,
    /// The status that it was answered with.
    pub status: u16,
    /// JSON pointers of the secrets in `params`.
    pub(crate) secrets: Vec<String>,
}

impl Recorded {
    /// A header, by its name in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let (_, value) = headers.find(|(it, _)| it == name)?;
        Some(value)
    }

    /// Whether the request was found wrong.
    pub fn is_refused(&self) -> bool {
        !self.refusals.is_empty()
    }
}

/// The headers as text, in the order in which they came.
pub(crate) fn headers(headers: &HeaderMap) -> Vec<(String, String)> {
    let text = |value: &[u8]| String::from_utf8_lossy(value).into_owned();
    let headers = headers.iter();
    headers
        .map(|(name, value)| (name.as_str().to_owned(), text(value.as_bytes())))
        .collect()
}

impl fmt::Debug for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut params = Value::Object(self.params.clone());
        for pointer in &self.secrets {
            if let Some(secret) = params.pointer_mut(pointer) {
                *secret = "[redacted]".into();
            }
        }
        let mut shown = f.debug_struct("Recorded");
        shown
            .field("method", &self.method)
            .field("path", &self.path)
            .field("operation", &self.operation)
            .field("params", &params.to_string())
            .field("refusals", &self.refusals)
            .field("status", &self.status);
        // Query, headers and body have the same secrets, and the key.
        shown.finish_non_exhaustive()
    }
}
