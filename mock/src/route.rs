//! Finds the operation that a method and a path ask for.

use std::collections::{BTreeMap, HashMap};

use percent_encoding::percent_decode_str;

use crate::model::{Base, Kind, Model, Operation, SchemaId, Segment};
use crate::refusal::Refusal;

/// All paths, as a tree of their segments.
#[derive(Debug)]
pub(crate) struct Router {
    root: Node,
}

#[derive(Debug, Default)]
struct Node {
    literals: HashMap<&'static str, Node>,
    parameter: Option<Box<Node>>,
    operations: Vec<&'static Operation>,
}

/// An operation and the parameters in its path.
pub(crate) type Found = (&'static Operation, BTreeMap<String, String>);

impl Router {
    pub(crate) fn new(model: &'static Model) -> Self {
        let mut root = Node::default();
        for operation in &model.operations {
            let mut node = &mut root;
            for segment in &operation.segments {
                node = match segment {
                    Segment::Literal(text) => node.literals.entry(text).or_default(),
                    Segment::Parameter(..) => node.parameter.get_or_insert_default(),
                };
            }
            node.operations.push(operation);
        }
        Self { root }
    }

    /// Finds the operation that `base` has at `path` for `method`.
    pub(crate) fn find(
        &self,
        model: &Model,
        base: Option<Base>,
        method: &str,
        path: &str,
    ) -> Result<Found, Refusal> {
        let segments: Vec<&str> = path.split('/').skip(1).collect();
        let mut elsewhere = Vec::new();
        let operation = self.root.find(&segments, &mut |operation| {
            let fits = operation.method.as_str() == method
                && base.is_none_or(|base| base == operation.base);
            if !fits {
                elsewhere.push(operation);
            }
            fits
        });
        match operation {
            Some(operation) => Ok((operation, parameters(model, operation, &segments)?)),
            None => Err(unknown(method, path, &elsewhere)),
        }
    }
}

impl Node {
    /// Literal segments win over parameters, as `search` does over an id.
    fn find(
        &self,
        segments: &[&str],
        fits: &mut dyn FnMut(&'static Operation) -> bool,
    ) -> Option<&'static Operation> {
        let Some((first, rest)) = segments.split_first() else {
            return self.operations.iter().copied().find(|it| fits(it));
        };
        let literal = self.literals.get(first);
        let parameter = self.parameter.as_deref().filter(|_| !first.is_empty());
        let mut ways = literal.into_iter().chain(parameter);
        ways.find_map(|node| node.find(rest, fits))
    }
}

fn parameters(
    model: &Model,
    operation: &Operation,
    segments: &[&str],
) -> Result<BTreeMap<String, String>, Refusal> {
    let mut parameters = BTreeMap::new();
    for (segment, text) in operation.segments.iter().zip(segments) {
        if let Segment::Parameter(name, schema) = segment {
            let text = decode(text).ok_or_else(|| {
                Refusal::new("The path of the URL is not percent-encoded UTF-8.").param(name)
            })?;
            if max_length(model, *schema).is_some_and(|max| text.chars().count() > max) {
                let message = format!("The `{name}` in the URL is longer than any can be.");
                return Err(Refusal::new(message).param(name));
            }
            parameters.insert(name.clone(), text);
        }
    }
    Ok(parameters)
}

fn max_length(model: &Model, schema: SchemaId) -> Option<usize> {
    match model.kind(schema) {
        Kind::Text(text) => text.max_length.map(|max| max as usize),
        _ => None,
    }
}

/// Percent-decodes text; nothing if an escape is broken or the bytes are no UTF-8.
pub(crate) fn decode(text: &str) -> Option<String> {
    let mut rest = text.as_bytes();
    while let Some(at) = rest.iter().position(|byte| *byte == b'%') {
        let digits = rest.get(at + 1..at + 3)?;
        if !digits.iter().all(u8::is_ascii_hexdigit) {
            return None;
        }
        rest = &rest[at + 3..];
    }
    Some(percent_decode_str(text).decode_utf8().ok()?.into_owned())
}

fn unknown(method: &str, path: &str, elsewhere: &[&Operation]) -> Refusal {
    let mut message = format!("Unrecognized request URL ({method}: {path}).");
    let methods: Vec<&str> = elsewhere.iter().map(|it| it.method.as_str()).collect();
    if let Some(other) = elsewhere.iter().find(|it| it.method.as_str() == method) {
        message.push_str(&format!(" It is on the server {}.", other.base.host()));
    } else if !methods.is_empty() {
        message.push_str(&format!(" It takes {}.", methods.join(" and ")));
    }
    Refusal::new(message).status(404)
}

#[cfg(test)]
mod tests {
    use super::{Router, decode};
    use crate::model::{Base, Model};

    fn find(base: Base, method: &str, path: &str) -> String {
        let model = Model::get().unwrap();
        match Router::new(model).find(model, Some(base), method, path) {
            Ok((operation, parameters)) => format!("{} {parameters:?}", operation.id),
            Err(refusal) => refusal.to_string(),
        }
    }

    #[test]
    fn literal_segments_win_over_parameters_where_they_have_the_method() {
        for (method, path, found) in [
            ("GET", "/v1/charges/search", "GetChargesSearch {}"),
            (
                "POST",
                "/v1/charges/search",
                r#"PostChargesCharge {"charge": "search"}"#,
            ),
            (
                "GET",
                "/v1/charges/a%2Fb",
                r#"GetChargesCharge {"charge": "a/b"}"#,
            ),
        ] {
            assert_eq!(find(Base::Api, method, path), found);
        }
    }

    #[test]
    fn what_is_nowhere_is_told_from_what_is_elsewhere() {
        for (base, method, path, said) in [
            (
                Base::Api,
                "GET",
                "/v1/nothing",
                "404 Unrecognized request URL (GET: /v1/nothing).",
            ),
            (
                Base::Api,
                "GET",
                "/v1/charges/",
                "404 Unrecognized request URL (GET: /v1/charges/).",
            ),
            (
                Base::Api,
                "PUT",
                "/v1/charges",
                "404 Unrecognized request URL (PUT: /v1/charges). It takes GET and POST.",
            ),
            (
                Base::Api,
                "POST",
                "/v1/files",
                "404 Unrecognized request URL (POST: /v1/files). It is on the server files.stripe.com.",
            ),
        ] {
            assert_eq!(find(base, method, path), said);
        }
    }

    #[test]
    fn escapes_are_whole_and_utf_8() {
        assert_eq!(decode("a%20%C3%A9").as_deref(), Some("a é"));
        assert!(
            ["%", "%4", "%zz", "%ff", "a%C3"]
                .iter()
                .all(|it| decode(it).is_none())
        );
    }
}
