//! A request that was found right, as the ones who answer it see it.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde_json::{Map, Value};

/// A request that conforms to the document.
#[derive(Clone, PartialEq)]
pub(crate) struct CheckedRequest {
    /// The parameters in the path, decoded.
    pub(crate) path: BTreeMap<String, String>,
    /// All other parameters, with the types that the document gives them. What is cleared is `null`.
    pub(crate) params: Map<String, Value>,
    /// The file of an upload.
    pub(crate) file: Option<File>,
    /// The API key.
    pub(crate) key: String,
    /// `Idempotency-Key`.
    pub(crate) idempotency_key: Option<String>,
    /// `Stripe-Account`.
    pub(crate) account: Option<String>,
    /// `Stripe-Context`.
    pub(crate) context: Option<String>,
}

/// A file that was uploaded.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct File {
    pub(crate) name: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) bytes: Bytes,
}
