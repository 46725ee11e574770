//! What a question is about: from the words of a person to a JSON pointer.

use super::{Explainer, VERSION, request_of};
use crate::diagnostic::child;
use crate::ir::{Operation, Place, TypeBody, TypeDef};
use crate::names::{FunctionName, derived};

/// What a question is about.
pub(super) struct Topic {
    /// The place in the document.
    pub(super) pointer: String,
    /// The type that the question names, among those that the schema there became.
    pub(super) of_type: Option<Place>,
}

impl Topic {
    fn at(pointer: impl Into<String>) -> Self {
        Self {
            pointer: pointer.into(),
            of_type: None,
        }
    }
}

/// What a question is about.
///
/// # Errors
/// Nothing is called that.
pub(super) fn topic(explainer: &Explainer<'_>, question: &str) -> Result<Topic, String> {
    let question = question.trim();
    if question.is_empty() || question.starts_with(['/', '#']) {
        return Ok(Topic::at(question.trim_start_matches('#')));
    }
    let name = question.strip_prefix("stripe::").unwrap_or(question);
    let operation = operation(explainer, question).or_else(|| function(explainer, name));
    if name == VERSION {
        return Ok(Topic::at("/info/version"));
    }
    operation
        .map(Topic::at)
        .or_else(|| place(explainer, question))
        .or_else(|| rust_type(explainer, name))
        .or_else(|| member(explainer, name))
        .ok_or_else(|| {
            format!(
                "nothing is called `{question}`: ask for a JSON pointer (`/components/schemas/card`), an operation \
                 (`PostTokens`, `POST /v1/tokens`, `tokens::create`), a type or a member of one by its path (`Card`, \
                 `tokens::create::card::Networks`, `Card::brand`), or a place (`card/brand`, `PostTokens/card/networks`)"
            )
        })
}

/// By id, or by method and path.
fn operation(explainer: &Explainer<'_>, question: &str) -> Option<String> {
    let operations = &explainer.analysis.ir.operations;
    let by_path = || {
        let (method, path) = question.split_once(' ')?;
        operations.values().find(|operation| {
            operation.method.as_str().eq_ignore_ascii_case(method) && operation.path == path.trim()
        })
    };
    let found = operations.get(question).or_else(by_path)?;
    Some(found.pointer.clone())
}

/// By the path of a function, or of the type of its requests.
fn function(explainer: &Explainer<'_>, name: &str) -> Option<String> {
    let is_it =
        |function: &FunctionName| function.to_string() == name || request_of(function) == name;
    let operation = operation_of(explainer, &is_it)?;
    Some(operation.pointer.clone())
}

/// The operation that has such a function.
fn operation_of<'a>(
    explainer: &Explainer<'a>,
    is_it: &dyn Fn(&FunctionName) -> bool,
) -> Option<&'a Operation> {
    let analysis = explainer.analysis;
    let mut operations = analysis.names.operations.iter();
    let (id, _) = operations.find(|(_, functions)| functions.iter().any(is_it))?;
    analysis.ir.operations.get(id)
}

fn place(explainer: &Explainer<'_>, question: &str) -> Option<Topic> {
    let place = Place::parse(question);
    if let Some(identity) = at(explainer, &place) {
        return Some(type_at(explainer, identity, &place));
    }
    // What has no type of its own.
    let parent = place.parent()?;
    if let Some(operation) = explainer.analysis.ir.operations.get(parent.as_str()) {
        let param = explainer
            .index
            .pointer_of_param(operation, place.last_name());
        return param.map(Topic::at);
    }
    property(
        explainer,
        at(explainer, &parent)?,
        &parent,
        place.last_name(),
    )
}

/// The type at a place, by the place that identifies it.
fn at<'a>(explainer: &Explainer<'a>, place: &Place) -> Option<&'a Place> {
    let mut types = explainer.analysis.ir.types.iter();
    let found = types.find(|(_, definition)| definition.places.contains(place));
    found.map(|(identity, _)| identity)
}

fn rust_type(explainer: &Explainer<'_>, name: &str) -> Option<Topic> {
    let (identity, place) = named(explainer, name)?;
    Some(type_at(explainer, identity, place))
}

/// The type that a path leads to, by the place that identifies it; with the place that the path is for.
fn named<'a>(explainer: &Explainer<'a>, name: &str) -> Option<(&'a Place, &'a Place)> {
    let names = &explainer.analysis.names;
    let mut types = names.types.iter();
    if let Some((place, _)) = types.find(|(_, path)| path.to_string() == name) {
        return Some((place, place));
    }
    let mut aliases = names.aliases.iter();
    let (_, alias) = aliases.find(|(path, _)| path.to_string() == name)?;
    Some((&alias.target, &alias.place))
}

fn type_at(explainer: &Explainer<'_>, identity: &Place, place: &Place) -> Topic {
    let definition = &explainer.analysis.ir.types[identity];
    let pointers = pointers(explainer, definition, place).into_iter();
    Topic {
        pointer: pointers.map(str::to_owned).next().unwrap_or_default(),
        of_type: Some(identity.clone()),
    }
}

/// The schemas of a type, those first that are written at a place.
fn pointers<'d>(explainer: &Explainer<'_>, definition: &'d TypeDef, place: &Place) -> Vec<&'d str> {
    let operations = &explainer.analysis.ir.operations;
    let root = match operations.get(place.root_name()) {
        Some(operation) => operation.pointer.clone(),
        None => child("/components/schemas", place.root_name()),
    };
    let keys: Vec<&str> = place.steps().map(|step| step.name).collect();
    let is_here = |pointer: &str| {
        let rest = pointer.strip_prefix(&root);
        let mut keys = keys.iter().peekable();
        for part in rest.into_iter().flat_map(|rest| rest.split('/')) {
            keys.next_if(|key| **key == part);
        }
        rest.is_some() && keys.peek().is_none()
    };
    let mut pointers: Vec<&str> = definition.pointers.iter().map(String::as_str).collect();
    pointers.sort_by_key(|pointer| !is_here(pointer));
    pointers
}

/// A property of the type at a place.
fn property(
    explainer: &Explainer<'_>,
    identity: &Place,
    place: &Place,
    name: &str,
) -> Option<Topic> {
    let definition = &explainer.analysis.ir.types[identity];
    let pointers = pointers(explainer, definition, place).into_iter();
    let mut found = pointers.map(|pointer| child(&format!("{pointer}/properties"), name));
    Some(Topic {
        pointer: found.find(|pointer| explainer.exists(pointer))?,
        of_type: Some(identity.clone()),
    })
}

/// A field, setter or value: by the path of its type and its own name.
fn member(explainer: &Explainer<'_>, name: &str) -> Option<Topic> {
    let (owner, member) = name.rsplit_once("::")?;
    let names = &explainer.analysis.names;
    if let Some(operation) = operation_of(explainer, &|it| request_of(it) == owner) {
        let turn = turn(names.params.get(&operation.id)?, member)?;
        let param = operation.params.get(turn)?;
        let pointer = explainer.index.pointer_of_param(operation, &param.name);
        return pointer.map(Topic::at);
    }
    let (identity, place) = named(explainer, owner)?;
    let body = &explainer.analysis.ir.get(identity)?.body;
    if member == "new" && matches!(body, TypeBody::Params(_)) {
        return Some(type_at(explainer, identity, place));
    }
    let turn = turn(names.members.get(identity)?, member)?;
    let name = match body {
        TypeBody::Record(record) => &record.fields.get(turn)?.name,
        TypeBody::Params(params) => &params.params.get(turn)?.name,
        _ => {
            return Some(Topic {
                pointer: explainer.index.pointer_of_member(identity, turn)?,
                of_type: Some(identity.clone()),
            });
        }
    };
    property(explainer, identity, place, name)
}

/// Which of some members a name is of, or that of the method that clears it.
fn turn(members: &[String], name: &str) -> Option<usize> {
    let cleared = |member: &String| derived::clear(member) == name;
    let mut own = members.iter();
    own.position(|it| it == name)
        .or_else(|| members.iter().position(cleared))
}
