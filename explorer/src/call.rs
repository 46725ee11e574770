//! A call as people state it: an operation, and what is given for its parameters.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// An operation, and what is given for its parameters.
///
/// In forms, every value is a text; in JSON, values have their types. `null` clears. Lists are arrays, or objects with the keys
/// `0`, `1`, … as a form has them.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Call {
    /// The `operationId`.
    pub operation: String,
    /// The parameters in the path.
    pub path: BTreeMap<String, String>,
    /// All other parameters, in the order in which they were given.
    pub params: Map<String, Value>,
    /// What is set beside the parameters.
    pub options: Options,
}

/// What is set for one request beside its parameters.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Options {
    /// `Stripe-Account`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// `Stripe-Context`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context: Option<String>,
    /// `Idempotency-Key`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idempotency_key: Option<String>,
    /// `Stripe-Version`, where it is not the crate's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}
