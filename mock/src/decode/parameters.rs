//! Where the parameters of an operation are, and in which encoding.

use bytes::Bytes;
use hyper::http::request::Parts;

use super::Fields;
use super::form::form;
use super::json::json;
use super::multipart::multipart;
use crate::headers;
use crate::model::{Encoding, Method, Operation};
use crate::refusal::Refusal;
use crate::request::File;

/// The largest body that Stripe takes, but for uploads.
const LARGEST_BODY: usize = 1 << 20;

const FORM: &str = "application/x-www-form-urlencoded";

/// Reads the parameters of a request from where its operation has them.
///
/// # Errors
/// They are elsewhere, in another encoding or in a broken one, or too large.
pub(crate) fn parameters(
    operation: &Operation,
    head: &Parts,
    body: &Bytes,
) -> Result<(Fields, Option<File>), Refusal> {
    let is_upload = operation.encoding == Encoding::Multipart;
    if !is_upload && body.len() > LARGEST_BODY {
        return Err(
            Refusal::new("Request body too large: it can have a megabyte at most.").status(413),
        );
    }
    let query = head.uri.query().unwrap_or_default();
    if operation.method == Method::Post && !query.is_empty() {
        return Err(Refusal::new(
            "Received parameters in the URL: this endpoint takes them in the body.",
        ));
    }
    if operation.method == Method::Get && !body.is_empty() {
        return Err(Refusal::new(
            "Received parameters in the body: this endpoint takes them in the URL.",
        ));
    }
    let content_type = headers::text(&head.headers, "content-type").unwrap_or_default();
    let media_type = content_type.split(';').next().unwrap_or_default().trim();
    let expect = |expected: &str| {
        if body.is_empty() || media_type.eq_ignore_ascii_case(expected) {
            return Ok(());
        }
        Err(Refusal::new(format!(
            "Invalid Content-Type: {media_type}. This endpoint takes {expected}"
        )))
    };
    match operation.encoding {
        Encoding::Query if body.is_empty() => Ok((form(query.as_bytes())?, None)),
        // A DELETE takes its parameters from the URL, and from a body as well.
        Encoding::Query => {
            expect(FORM)?;
            Ok((form(&[query.as_bytes(), b"&", body].concat())?, None))
        }
        Encoding::Form => {
            expect(FORM)?;
            Ok((form(body)?, None))
        }
        Encoding::Json => {
            expect("application/json")?;
            Ok((json(body)?, None))
        }
        Encoding::Multipart => {
            expect("multipart/form-data")?;
            multipart(body, content_type)
        }
    }
}
