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
    let mut message = format!("There is nothing at this URL ({method}: {path}).");
    let methods: Vec<&str> = elsewhere.iter().map(|it| it.method.as_str()).collect();
    if let Some(other) = elsewhere.iter().find(|it| it.method.as_str() == method) {
        message.push_str(&format!(" It is on the server {}.", other.base.host()));
    } else if !methods.is_empty() {
        message.push_str(&format!(" It takes {}.", methods.join(" and ")));
    }
    Refusal::new(message).status(404)
}
