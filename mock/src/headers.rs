//! The headers that Stripe gives a meaning to.

use hyper::HeaderMap;

use crate::model::{Model, Operation};
use crate::refusal::Refusal;

/// The largest number of characters of an idempotency key.
const LONGEST_KEY: usize = 255;

/// A header as text; nothing if it is not there or is no text.
pub(crate) fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name)?.to_str().ok()
}

/// Checks `Stripe-Version`: the version of the document, or none for v1, which goes by the account's then.
pub(crate) fn check_version(
    model: &Model,
    operation: &Operation,
    headers: &HeaderMap,
    any_version: bool,
) -> Result<(), Refusal> {
    match text(headers, "stripe-version") {
        None if operation.is_v2() => Err(Refusal::new(
            "Missing required header: Stripe-Version. Requests to /v2 must name a version of the API.",
        )),
        Some(version) if !any_version && version != model.version => Err(Refusal::new(format!(
            "Invalid Stripe API version: {version}. This mock knows {} only; start it with `any_version` to take others.",
            model.version
        ))),
        _ => Ok(()),
    }
}

/// Reads `Idempotency-Key`.
pub(crate) fn idempotency_key(headers: &HeaderMap) -> Result<Option<String>, Refusal> {
    let Some(header) = headers.get("idempotency-key") else {
        return Ok(None);
    };
    let refuse = |what: &str| {
        let message = format!("The idempotency key {what}.");
        Err(Refusal {
            kind: crate::ErrorType::Idempotency,
            ..Refusal::new(message)
        })
    };
    if headers.get_all("idempotency-key").iter().count() > 1 {
        return refuse("was sent more than once");
    }
    match header.to_str().map(str::trim) {
        Err(_) => refuse("has characters that no key can have"),
        Ok("") => refuse("is empty"),
        Ok(key) if key.chars().count() > LONGEST_KEY => refuse("has more than 255 characters"),
        Ok(key) => Ok(Some(key.to_owned())),
    }
}
