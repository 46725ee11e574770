//! What of a call may be in a link: what the document knows and does not call secret.

use serde_json::{Map, Value};

use crate::Error;
use crate::call::Call;
use crate::form::{Field, Kind, form};

/// What a secret begins with, wherever somebody puts it.
const SECRETS: &[&str] = &["sk_", "rk_", "whsec_", "ek_"];

/// The call without anything that is secret, or that nobody knows not to be.
///
/// # Errors
/// There is no such operation.
pub fn without_secrets(call: &Call) -> Result<Call, Error> {
    let form = form(&call.operation)?;
    let mut params = fields(&form.fields, &call.params);
    if form.expand
        && let Some(expand) = call.params.get("expand")
    {
        params.insert("expand".to_owned(), expand.clone());
    }
    let path = call.path.iter();
    Ok(Call {
        operation: call.operation.clone(),
        path: path
            .filter(|(_, value)| !is_secret(value))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect(),
        params,
        options: crate::call::Options {
            // A key is for one request, not for whoever follows the link.
            idempotency_key: None,
            ..call.options.clone()
        },
    })
}

fn fields(fields: &[Field], given: &Map<String, Value>) -> Map<String, Value> {
    let kept = given.iter().filter_map(|(key, value)| {
        let field = fields.iter().find(|field| field.name == *key)?;
        let kept = (!field.secret).then(|| value_of(&field.kind, value))?;
        Some((key.clone(), kept?))
    });
    kept.collect()
}

fn value_of(kind: &Kind, value: &Value) -> Option<Value> {
    match (kind, value) {
        (_, Value::String(text)) => (!is_secret(text)).then(|| value.clone()),
        (Kind::Any, _) => None,
        (Kind::Object { fields: known }, Value::Object(given)) => {
            Some(Value::Object(fields(known, given)))
        }
        (Kind::List { item }, Value::Array(items)) => {
            let items = items.iter().filter_map(|it| value_of(item, it));
            Some(Value::Array(items.collect()))
        }
        (Kind::List { item: inner } | Kind::Map { value: inner }, Value::Object(entries)) => {
            let entries = entries.iter();
            let entries = entries
                .filter_map(|(key, value)| Some((key.clone(), value_of(inner, value)?)))
                .collect();
            Some(Value::Object(entries))
        }
        (Kind::Clearable { held }, _) if !value.is_null() => value_of(held, value),
        (Kind::Range { bound }, Value::Object(bounds)) => {
            let bounds = bounds.iter();
            let bounds = bounds
                .filter_map(|(key, value)| Some((key.clone(), value_of(bound, value)?)))
                .collect();
            Some(Value::Object(bounds))
        }
        (Kind::Choice { arms }, Value::Object(given)) => {
            // Whichever alternative it is: a key that is secret in one of them is left out.
            let mut kept = given.clone();
            for arm in arms {
                if let Kind::Object { fields: known } = &arm.kind {
                    let of_arm = fields(known, given);
                    let is_known = |key: &str| known.iter().any(|field| field.name == key);
                    kept.retain(|key, _| !is_known(key) || of_arm.contains_key(key));
                }
            }
            let is_known = |key: &str| {
                arms.iter().any(|arm| match &arm.kind {
                    Kind::Object { fields } => fields.iter().any(|field| field.name == key),
                    _ => false,
                })
            };
            kept.retain(|key, _| is_known(key));
            Some(Value::Object(kept))
        }
        (Kind::Object { .. } | Kind::List { .. } | Kind::Map { .. }, _) if !value.is_null() => None,
        _ => Some(value.clone()),
    }
}

fn is_secret(text: &str) -> bool {
    SECRETS.iter().any(|beginning| text.starts_with(beginning)) || text.contains("_secret_")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::without_secrets;
    use crate::call::Call;

    #[test]
    fn a_link_has_no_secret_in_it() {
        for (operation, params, kept) in [
            (
                "PostAppsSecrets",
                json!({"name": "a", "payload": "SECRET", "scope": {"type": "account"}}),
                json!({"name": "a", "scope": {"type": "account"}}),
            ),
            (
                "PostCustomers",
                json!({"name": "sk_live_SECRET", "email": "a@b.de", "card_number": "SECRET"}),
                json!({"email": "a@b.de"}),
            ),
            (
                "PostTokens",
                json!({"card": {"number": "4242424242424242", "cvc": "314", "exp_month": "8"}}),
                json!({"card": {"exp_month": "8"}}),
            ),
            (
                "PostCustomersCustomerSources",
                json!({"source": {"object": "card", "number": "4242424242424242", "exp_month": "8"}}),
                json!({"source": {"object": "card", "exp_month": "8"}}),
            ),
        ] {
            let mut call = Call {
                operation: operation.to_owned(),
                ..Call::default()
            };
            call.params = params.as_object().cloned().unwrap_or_default();
            call.options.idempotency_key = Some("key".to_owned());
            let link = without_secrets(&call).unwrap();
            assert_eq!(json!(link.params), kept, "{operation}");
            assert_eq!(link.options.idempotency_key, None);
        }
    }
}
