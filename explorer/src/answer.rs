//! A response as a tree: with its types, with times and amounts made readable, and with what can be expanded and retrieved.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Serialize;
use serde_json::{Map, Value};
use stripe_mock::model::{Additional, Kind, Method, Model, Operation, SchemaId, Segment};
use stripe_runtime::Timestamp;

/// A value of a response.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Node {
    /// What it is: `text`, `time`, `customer`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The value, if it is not a list or an object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// The value as people read it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub readable: Option<String>,
    /// Whether the document calls it a secret.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub secret: bool,
    /// The path to expand it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expand: Option<String>,
    /// The operation that retrieves what it is the id of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retrieve: Option<&'static str>,
    /// What is in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<Entry>>,
    /// What is in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Node>>,
}

/// A property of an object.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Entry {
    /// Its key.
    pub key: String,
    /// Whether the document has it.
    pub known: bool,
    /// Its value.
    pub node: Node,
}

/// The response of an operation as a tree.
pub fn tree(model: &'static Model, operation: &Operation, body: &Value) -> Node {
    Tree { model }.node(body, &[operation.answer], "", None)
}

struct Tree {
    model: &'static Model,
}

/// Where an object is in its response, and what it says of amounts.
type Currency<'v> = Option<&'v str>;

impl Tree {
    fn node(
        &self,
        value: &Value,
        schemas: &[SchemaId],
        path: &str,
        currency: Currency<'_>,
    ) -> Node {
        let arms = self.arms(schemas);
        let kind = |kind: &str| Node {
            kind: kind.to_owned(),
            value: None,
            readable: None,
            secret: false,
            expand: None,
            retrieve: None,
            fields: None,
            items: None,
        };
        match value {
            Value::Object(fields) => {
                let arms = self.matching(&arms, fields);
                let name = arms.first().and_then(|it| self.model.component_name(*it));
                Node {
                    fields: Some(self.fields(fields, &arms, path, currency)),
                    ..kind(name.unwrap_or("object"))
                }
            }
            Value::Array(items) => {
                let of_items = arms.iter().filter_map(|arm| match self.model.kind(*arm) {
                    Kind::List(items) => Some(*items),
                    _ => None,
                });
                let of_items: Vec<SchemaId> = of_items.collect();
                let items = items.iter();
                Node {
                    items: Some(
                        items
                            .map(|item| self.node(item, &of_items, path, currency))
                            .collect(),
                    ),
                    ..kind("list")
                }
            }
            scalar => {
                let expansions = schemas.iter().map(|it| &self.model.schema(*it).expansions);
                let expansions: Vec<SchemaId> = expansions.flatten().copied().collect();
                let (name, readable) = self.scalar(scalar, &arms, path, currency);
                let is_reference = scalar.is_string() && !expansions.is_empty();
                let retrieve = expansions.iter().find_map(|it| self.retrieve(*it));
                Node {
                    value: Some(scalar.clone()),
                    readable,
                    secret: scalar.is_string()
                        && arms.iter().any(|it| self.model.schema(*it).sensitive),
                    expand: is_reference.then(|| path.to_owned()),
                    retrieve: retrieve.filter(|_| is_reference),
                    ..kind(name)
                }
            }
        }
    }

    fn fields(
        &self,
        fields: &Map<String, Value>,
        arms: &[SchemaId],
        path: &str,
        currency: Currency<'_>,
    ) -> Vec<Entry> {
        let objects: Vec<_> = arms
            .iter()
            .filter_map(|it| self.model.object(*it))
            .collect();
        let own = fields.get("currency").and_then(Value::as_str);
        let currency = own.or(currency);
        let of_object = arms.iter().find_map(|it| self.retrieve(*it));
        // A map has keys of its own, and so has what the document does not describe.
        let is_open = objects
            .iter()
            .any(|it| matches!(it.additional, Additional::Of(_)) || it.properties.is_empty());
        let entries = fields.iter().map(|(key, value)| {
            let properties = objects.iter().filter_map(|object| object.property(key));
            let schemas: Vec<SchemaId> = properties.map(|property| property.schema).collect();
            let path = match path.is_empty() {
                true => key.clone(),
                false => format!("{path}.{key}"),
            };
            let mut node = self.node(value, &schemas, &path, currency);
            if key == "id" && value.is_string() {
                node.retrieve = of_object;
            }
            Entry {
                key: key.clone(),
                known: !schemas.is_empty() || is_open,
                node,
            }
        });
        entries.collect()
    }

    /// What a scalar is, and how people read it.
    fn scalar(
        &self,
        value: &Value,
        arms: &[SchemaId],
        path: &str,
        currency: Currency<'_>,
    ) -> (&'static str, Option<String>) {
        let is_time = arms.iter().any(|it| {
            matches!(
                self.model.kind(*it),
                Kind::Integer {
                    unix_time: true,
                    ..
                }
            )
        });
        match value {
            Value::Null => ("null", None),
            Value::Bool(_) => ("boolean", None),
            Value::String(_) => ("text", None),
            Value::Number(number) => match (number.as_i64(), currency) {
                (Some(seconds), _) if is_time => {
                    ("time", Some(Timestamp::from(seconds).to_string()))
                }
                (Some(units), Some(currency)) if is_amount(path) => {
                    ("amount", Some(amount(units, currency)))
                }
                (Some(_), _) => ("integer", None),
                (None, _) => ("number", None),
            },
            _ => ("", None),
        }
    }

    fn arms(&self, schemas: &[SchemaId]) -> Vec<SchemaId> {
        let arms = schemas
            .iter()
            .flat_map(|schema| match self.model.kind(*schema) {
                Kind::AnyOf(inner) => self.arms(inner),
                _ => vec![*schema],
            });
        arms.collect()
    }

    /// The alternatives that an object can be, by its `object`.
    fn matching(&self, arms: &[SchemaId], fields: &Map<String, Value>) -> Vec<SchemaId> {
        let objects = arms.iter().filter(|it| self.model.object(**it).is_some());
        let objects: Vec<SchemaId> = objects.copied().collect();
        let Some(name) = fields.get("object").and_then(Value::as_str) else {
            return objects;
        };
        let is_it = |id: &&SchemaId| {
            let property = self.model.object(**id).and_then(|it| it.property("object"));
            property.is_some_and(|property| match self.model.kind(property.schema) {
                Kind::Text(text) => text.values.iter().any(|it| it == name),
                _ => false,
            })
        };
        let mut found: Vec<SchemaId> = objects.iter().filter(is_it).copied().collect();
        let deleted = fields.get("deleted").is_some();
        if found.len() > 1 {
            let has = |id: &SchemaId| {
                let object = self.model.object(*id);
                object.is_some_and(|it| it.property("deleted").is_some())
            };
            found.retain(|id| has(id) == deleted);
        }
        match found.is_empty() {
            true => objects,
            false => found,
        }
    }

    /// The operation that retrieves an object by its id alone.
    fn retrieve(&self, schema: SchemaId) -> Option<&'static str> {
        static ALL: OnceLock<BTreeMap<SchemaId, &'static str>> = OnceLock::new();
        let all = ALL.get_or_init(|| {
            let mut all = BTreeMap::new();
            for operation in &self.model.operations {
                let mut parameters = operation.segments.iter().rev();
                let ends = matches!(parameters.next(), Some(Segment::Parameter(..)));
                let is_one = !parameters.any(|it| matches!(it, Segment::Parameter(..)));
                if operation.method == Method::Get && ends && is_one {
                    for arm in self.arms(&[operation.answer]) {
                        all.entry(arm).or_insert(operation.id.as_str());
                    }
                }
            }
            all
        });
        let arms = self.arms(&[schema]);
        arms.iter().find_map(|arm| all.get(arm).copied())
    }
}

/// Whether a property is an amount in the smallest unit of a currency. The document says so in words only.
fn is_amount(path: &str) -> bool {
    let name = path.rsplit('.').next().unwrap_or_default();
    let words = [
        "amount", "balance", "subtotal", "total", "fee", "net", "tax",
    ];
    !name.ends_with("_at") && name.split('_').any(|word| words.contains(&word))
}

/// An amount in the unit of its currency. <https://docs.stripe.com/currencies#zero-decimal>
fn amount(units: i64, currency: &str) -> String {
    const NONE: &[&str] = &[
        "bif", "clp", "djf", "gnf", "jpy", "kmf", "krw", "mga", "pyg", "rwf", "ugx", "vnd", "vuv",
        "xaf", "xof", "xpf",
    ];
    const THREE: &[&str] = &["bhd", "jod", "kwd", "omr", "tnd"];
    let digits = match currency {
        currency if NONE.contains(&currency) => 0,
        currency if THREE.contains(&currency) => 3,
        _ => 2,
    };
    let sign = if units < 0 { "-" } else { "" };
    let text = format!("{:0>width$}", units.unsigned_abs(), width = digits + 1);
    let (whole, fraction) = text.split_at(text.len() - digits);
    let point = if digits > 0 { "." } else { "" };
    format!("{sign}{whole}{point}{fraction} {}", currency.to_uppercase())
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use stripe_mock::model::Model;

    use super::{Node, amount, tree};

    fn field<'n>(node: &'n Node, key: &str) -> &'n super::Entry {
        let mut fields = node.fields.iter().flatten();
        fields.find(|entry| entry.key == key).unwrap()
    }

    #[test]
    fn a_tree_has_types_and_what_can_be_done() {
        let model = Model::get().unwrap();
        let operation = model.operation("GetChargesCharge").unwrap();
        let body = json!({
            "id": "ch_1", "object": "charge", "amount": 1999, "currency": "eur", "created": 1_700_000_000,
            "customer": "cus_1", "brand_new": true,
        });
        let tree = tree(model, operation, &body);
        assert_eq!(tree.kind, "charge");
        assert_eq!(field(&tree, "id").node.retrieve, Some("GetChargesCharge"));
        assert_eq!(
            field(&tree, "amount").node.readable.as_deref(),
            Some("19.99 EUR")
        );
        assert_eq!(
            field(&tree, "created").node.readable.as_deref(),
            Some("2023-11-14T22:13:20Z")
        );
        let customer = &field(&tree, "customer").node;
        assert_eq!(customer.expand.as_deref(), Some("customer"));
        assert_eq!(customer.retrieve, Some("GetCustomersCustomer"));
        assert!(!field(&tree, "brand_new").known);
        assert!(field(&tree, "customer").known);
    }

    #[test]
    fn secrets_are_marked() {
        let model = Model::get().unwrap();
        let operation = model.operation("GetPaymentIntentsIntent").unwrap();
        let body =
            json!({"object": "payment_intent", "id": "pi_1", "client_secret": "pi_1_secret_2"});
        let tree = tree(model, operation, &body);
        assert!(field(&tree, "client_secret").node.secret);
        assert!(!field(&tree, "id").node.secret);
    }

    #[test]
    fn references_in_a_list_are_expanded_through_its_data() {
        let model = Model::get().unwrap();
        let operation = model.operation("GetCharges").unwrap();
        let body = json!({"object": "list", "data": [{"object": "charge", "customer": "cus_1"}]});
        let tree = tree(model, operation, &body);
        let items = field(&tree, "data").node.items.as_ref().unwrap();
        let customer = &field(&items[0], "customer").node;
        assert_eq!(customer.expand.as_deref(), Some("data.customer"));
    }

    #[test]
    fn amounts_are_in_the_unit_of_their_currency() {
        assert_eq!(amount(5, "usd"), "0.05 USD");
        assert_eq!(amount(-1234, "usd"), "-12.34 USD");
        assert_eq!(amount(500, "jpy"), "500 JPY");
        assert_eq!(amount(5124, "kwd"), "5.124 KWD");
    }
}
