//! What the mock knows, for tools that show it: which operation a request is for, and what is wrong with its parameters.
//!
//! Nothing is sent and nothing is remembered.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde_json::{Map, Value};

use crate::check;
use crate::decode::{self, Fields, Sent};
use crate::model::{Base, Encoding, Model, Operation};
use crate::refusal::Refusal;
use crate::route::Router;
use crate::{Error, Mock};

/// Built once: it has all paths of the document.
static ROUTER: OnceLock<Router> = OnceLock::new();

/// What is known of the parameters of a request.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Findings {
    /// All that is wrong with them.
    pub refusals: Vec<Refusal>,
    /// JSON pointers of the secrets in them.
    pub secrets: Vec<String>,
}

/// Finds the operation that `base` has at `path` for `method`, and the parameters in the path. Without a `base`, on any
/// server.
///
/// # Errors
/// The document has no such operation.
pub fn operation(
    base: Option<Base>,
    method: &str,
    path: &str,
) -> Result<(&'static Operation, BTreeMap<String, String>), Refusal> {
    let model = Model::get().map_err(|error| Refusal::new(error.to_string()))?;
    ROUTER
        .get_or_init(|| Router::new(model))
        .find(model, base, method, path)
}

/// Reads a form or a query as a tree of texts. What has numbered keys stays an object with these keys.
///
/// # Errors
/// It is not a form.
pub fn form(text: &str) -> Result<Map<String, Value>, Refusal> {
    decode::form(text.as_bytes()).map(|fields| object(&fields))
}

/// Checks the parameters of a request, as they are sent: a query, a form or JSON. Those of an upload are given as a form, with
/// the names of its `files` beside it.
pub fn check(operation: &Operation, text: &str, files: &[&str]) -> Findings {
    let is_json = operation.encoding == Encoding::Json;
    let fields = match is_json {
        true => decode::json(text.as_bytes()),
        false => decode::form(text.as_bytes()),
    };
    let found = Model::get()
        .map_err(|error| Refusal::new(error.to_string()))
        .and_then(|model| Ok((model, fields?)));
    match found {
        Ok((model, mut fields)) => {
            fields.extend(files.iter().map(|name| ((*name).to_owned(), Sent::File)));
            let checked = check::check(model, operation.params, &fields, is_json);
            Findings {
                refusals: checked.refusals,
                secrets: checked.secrets,
            }
        }
        Err(refusal) => Findings {
            refusals: vec![refusal],
            ..Findings::default()
        },
    }
}

fn object(fields: &Fields) -> Map<String, Value> {
    let fields = fields.iter();
    fields
        .map(|(key, sent)| (key.clone(), value(sent)))
        .collect()
}

fn value(sent: &Sent) -> Value {
    match sent {
        Sent::List(items) => items.iter().map(value).collect(),
        Sent::Map(fields) => Value::Object(object(fields)),
        other => check::raw(other),
    }
}

impl Mock {
    /// An object of a component schema of the document, such as `invoice`, as the mock would return it.
    ///
    /// # Errors
    /// The document has no such object.
    pub fn sample(&self, component: &str) -> Result<Value, Error> {
        self.events().sample(component)
    }

    /// An event of API v1 about an object. A mock that remembers has the event from then on.
    ///
    /// # Errors
    /// The document has no events.
    pub fn event(&self, kind: &str, object: &Value) -> Result<Value, Error> {
        self.events().about(kind, object)
    }
}

#[cfg(test)]
mod tests {
    use super::{check, form, operation};
    use crate::model::Base;

    #[test]
    fn a_request_is_found_and_checked() {
        let (found, path) = operation(Some(Base::Api), "POST", "/v1/customers/cus_1").unwrap();
        assert_eq!(found.id, "PostCustomersCustomer");
        assert_eq!(path["customer"], "cus_1");
        let findings = check(found, "emial=a", &[]);
        assert_eq!(findings.refusals[0].param.as_deref(), Some("emial"));
        assert!(operation(None, "POST", "/v1/nothing").is_err());
    }

    #[test]
    fn a_file_is_named_beside_the_form() {
        let (found, _) = operation(None, "POST", "/v1/files").unwrap();
        let purpose = "purpose=dispute_evidence";
        assert!(!check(found, purpose, &[]).refusals.is_empty());
        assert!(check(found, purpose, &["file"]).refusals.is_empty());
    }

    #[test]
    fn secrets_are_named() {
        let (found, _) = operation(None, "POST", "/v1/apps/secrets").unwrap();
        let sent = "name=a&payload=b&scope[type]=account";
        assert_eq!(check(found, sent, &[]).secrets, ["/payload"]);
    }

    #[test]
    fn a_form_is_a_tree_of_texts() {
        let tree = form("a[0][b]=1&c[]=x").unwrap();
        assert_eq!(
            serde_json::Value::Object(tree).to_string(),
            r#"{"a":{"0":{"b":"1"}},"c":["x"]}"#
        );
    }
}
