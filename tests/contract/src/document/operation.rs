//! The operations of the document.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// An operation as the document has it.
#[derive(Debug)]
pub struct Described<'d> {
    /// Its parameters, in query and body, with the schema of each.
    pub params: Vec<(&'d str, &'d Value)>,
    /// The names of those that must be sent.
    pub required: BTreeSet<&'d str>,
    /// The schema of the JSON that it answers with.
    pub answer: Option<&'d Value>,
    /// The JSON pointer of that schema.
    pub answer_pointer: String,
}

impl<'d> Described<'d> {
    /// All operations of a document, by id.
    pub fn all(document: &'d Value) -> BTreeMap<&'d str, Self> {
        let paths = document["paths"].as_object().into_iter().flatten();
        paths
            .flat_map(|(path, methods)| {
                let methods = methods.as_object().into_iter().flatten();
                methods.map(move |(method, operation)| (path, method, operation))
            })
            .filter_map(|(path, method, operation)| {
                let id = operation["operationId"].as_str()?;
                Some((id, Self::new(path, method, operation)))
            })
            .collect()
    }

    fn new(path: &str, method: &str, operation: &'d Value) -> Self {
        let query = operation["parameters"].as_array().into_iter().flatten();
        let query: Vec<&Value> = query.filter(|param| param["in"] == "query").collect();
        let bodies = operation["requestBody"]["content"].as_object();
        let body = bodies.and_then(|content| content.values().next());
        let body = body.map(|body| &body["schema"]);
        let of_body = body.and_then(|schema| schema["properties"].as_object());
        let of_body = of_body.into_iter().flatten();
        let in_query = query.iter().map(|param| (&param["name"], &param["schema"]));
        let required_in_query = query
            .iter()
            .filter(|param| param["required"] == true)
            .map(|param| &param["name"]);
        let required_in_body = body.and_then(|schema| schema["required"].as_array());
        let escaped = path.replace('~', "~0").replace('/', "~1");
        Self {
            params: in_query
                .filter_map(|(name, schema)| Some((name.as_str()?, schema)))
                .chain(of_body.map(|(name, schema)| (name.as_str(), schema)))
                .collect(),
            required: required_in_query
                .chain(required_in_body.into_iter().flatten())
                .filter_map(Value::as_str)
                .collect(),
            answer: operation.pointer("/responses/200/content/application~1json/schema"),
            answer_pointer: format!(
                "/paths/{escaped}/{method}/responses/200/content/application~1json/schema"
            ),
        }
    }
}
