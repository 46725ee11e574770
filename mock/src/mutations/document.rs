//! The operations of the document, read once more and straight from its JSON: what the mock's own
//! reading lost would show as a mutation that nobody catches.

use serde_json::{Map, Value, json};
use stripe_generator::{document, overlay};

use crate::model::{Base, Encoding, Method};

/// An operation, with an object schema of all parameters but those in its path.
pub(super) struct Operation {
    pub(super) id: String,
    pub(super) method: Method,
    /// The path, with ids in the place of its parameters.
    pub(super) path: String,
    pub(super) base: Base,
    pub(super) encoding: Encoding,
    pub(super) params: Value,
}

impl Operation {
    pub(super) fn is_json(&self) -> bool {
        self.encoding == Encoding::Json
    }
}

/// Reads all operations.
pub(super) fn operations() -> Vec<Operation> {
    let spec = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/");
    let file = |name: &str| std::fs::read(format!("{spec}{name}")).unwrap();
    let mut value = document::load(&file("openapi.json")).unwrap();
    let overlay = overlay::parse(&file("overlay.yaml")).unwrap();
    overlay.apply(&mut value).unwrap();
    let paths = value["paths"].as_object().unwrap().iter();
    let operations = paths.flat_map(|(path, item)| {
        let operations = item.as_object().unwrap().iter();
        operations.map(|(method, source)| operation(path, method, source))
    });
    operations.collect()
}

fn operation(path: &str, method: &str, source: &Value) -> Operation {
    let method = match method {
        "get" => Method::Get,
        "post" => Method::Post,
        _ => Method::Delete,
    };
    let base = match source["servers"][0]["url"].as_str() {
        None => Base::Api,
        Some(url) if url.contains("files") => Base::Files,
        Some(_) => Base::MeterEvents,
    };
    let content = source["requestBody"]["content"].as_object();
    let body = content.and_then(|content| content.iter().next());
    let encoding = match (method, body.map(|(media_type, _)| media_type.as_str())) {
        (Method::Get | Method::Delete, _) => Encoding::Query,
        (Method::Post, Some("multipart/form-data")) => Encoding::Multipart,
        (Method::Post, _) if path.starts_with("/v2/") => Encoding::Json,
        (Method::Post, _) => Encoding::Form,
    };
    let segments = path
        .split('/')
        .map(|segment| match segment.strip_prefix('{') {
            Some(name) => format!("{}_1", name.trim_end_matches('}')),
            None => segment.to_owned(),
        });
    Operation {
        id: source["operationId"].as_str().unwrap().to_owned(),
        method,
        path: segments.collect::<Vec<_>>().join("/"),
        base,
        encoding,
        params: params(source, body.map(|(_, body)| &body["schema"])),
    }
}

fn params(source: &Value, body: Option<&Value>) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for parameter in source["parameters"].as_array().into_iter().flatten() {
        if parameter["in"] == "query" {
            let name = parameter["name"].as_str().unwrap().to_owned();
            properties.insert(name, parameter["schema"].clone());
            required.extend((parameter["required"] == true).then(|| parameter["name"].clone()));
        }
    }
    if let Some(body) = body {
        let listed = body["properties"].as_object().into_iter().flatten();
        properties.extend(listed.map(|(name, schema)| (name.clone(), schema.clone())));
        required.extend(body["required"].as_array().into_iter().flatten().cloned());
    }
    json!({ "type": "object", "title": "parameters", "properties": properties, "required": required })
}
