//! Who is asking: the API key.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::model::{Base, Operation};
use crate::refusal::Refusal;

/// What keys of test mode begin with. A live key has no business in a test.
const PREFIXES: [&str; 4] = ["sk_test_", "rk_test_", "pk_test_", "ek_test_"];

/// Reads the API key from an `Authorization` header: `Bearer`, or `Basic` with the key as the name.
pub(crate) fn authenticate(operation: &Operation, header: Option<&str>) -> Result<String, Refusal> {
    let Some(header) = header else {
        return Err(refuse(
            "No API key was sent. Send it in the header `Authorization: Bearer sk_test_…`.",
        ));
    };
    let (scheme, credentials) = header.split_once(' ').unwrap_or((header, ""));
    let key = match scheme.to_ascii_lowercase().as_str() {
        "bearer" => Some(credentials.trim().to_owned()),
        "basic" => user_name(credentials.trim()),
        _ => None,
    };
    let Some(key) = key else {
        return Err(refuse(
            "The header `Authorization` holds no API key: it is neither `Bearer KEY` nor `Basic`, of the key and a colon.",
        ));
    };
    // The stream of meter events takes the token of a session in place of a key.
    if operation.base == Base::MeterEvents && !key.is_empty() {
        return Ok(key);
    }
    let rest = PREFIXES.iter().find_map(|prefix| key.strip_prefix(prefix));
    if !rest.is_some_and(is_word) {
        return Err(refuse(format!(
            "This is no API key of test mode: {}",
            hidden(&key)
        )));
    }
    Ok(key)
}

fn user_name(credentials: &str) -> Option<String> {
    let text = String::from_utf8(STANDARD.decode(credentials).ok()?).ok()?;
    Some(text.split(':').next()?.to_owned())
}

fn is_word(text: &str) -> bool {
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    !text.is_empty() && text.bytes().all(is_word)
}

/// A key with all but its beginning hidden.
fn hidden(key: &str) -> String {
    let shown: String = key.chars().take(8).collect();
    if shown.len() == key.len() {
        "***".to_owned()
    } else {
        format!("{shown}***")
    }
}

fn refuse(message: impl Into<String>) -> Refusal {
    Refusal::new(message).status(401)
}
