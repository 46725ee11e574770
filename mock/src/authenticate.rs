//! Who is asking: the API key.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::decode::Fields;
use crate::model::{Base, Operation};
use crate::refusal::Refusal;

/// What keys of test mode begin with. A live key has no business in a test.
const PREFIXES: [&str; 4] = ["sk_test_", "rk_test_", PUBLISHABLE, "ek_test_"];
/// What a publishable key begins with: a key for browsers and apps, which anybody may read.
const PUBLISHABLE: &str = "pk_test_";

/// What a publishable key may do: make what holds details, for others to use. Nothing in the document says so but words.
/// <https://docs.stripe.com/keys>
const FOR_EVERYBODY: [&str; 7] = [
    "GetTokensToken",
    "PostFiles",
    "PostPaymentMethods",
    "PostSources",
    "PostTokens",
    "PostV2CoreAccountTokens",
    "PostV2CoreAccountsAccountIdPersonTokens",
];

/// Reads the API key from an `Authorization` header: `Bearer`, or `Basic` with the key as the name.
pub(crate) fn authenticate(operation: &Operation, header: Option<&str>) -> Result<String, Refusal> {
    let Some(header) = header else {
        return Err(refuse(
            "You did not provide an API key. You need to provide it in the Authorization header, using Bearer auth \
             (e.g. 'Authorization: Bearer sk_test_…').",
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
            "Invalid Authorization header: use Bearer auth (e.g. 'Authorization: Bearer sk_test_…'), or Basic auth with \
             the API key as the user name.",
        ));
    };
    // The stream of meter events takes the token of a session in place of a key.
    if operation.base == Base::MeterEvents && !key.is_empty() {
        return Ok(key);
    }
    let rest = PREFIXES.iter().find_map(|prefix| key.strip_prefix(prefix));
    if !rest.is_some_and(is_word) {
        return Err(refuse(format!(
            "Invalid API Key provided: {}. This mock takes keys of test mode only, such as sk_test_123.",
            hidden(&key)
        )));
    }
    Ok(key)
}

/// Refuses a publishable key where Stripe does: but for a few operations, it needs the client secret of the object.
pub(crate) fn authorize(operation: &Operation, key: &str, sent: &Fields) -> Result<(), Refusal> {
    let may = !key.starts_with(PUBLISHABLE)
        || FOR_EVERYBODY.contains(&operation.id.as_str())
        || sent.contains_key("client_secret");
    if may {
        return Ok(());
    }
    Err(Refusal::new(
        "This API call cannot be made with a publishable API key. Please use a secret API key.",
    )
    .status(403)
    .code("secret_key_required"))
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
