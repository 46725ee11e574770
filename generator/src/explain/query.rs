//! What a question is about: from the words of a person to a JSON pointer.

use super::Explainer;
use crate::ir::{Place, Record, TypeBody};
use crate::names::Names;

/// The pointer of the place that a question is about.
///
/// # Errors
/// Nothing is called that.
pub(super) fn pointer(explainer: &Explainer<'_>, question: &str) -> Result<String, String> {
    let question = question.trim();
    if question.is_empty() || question.starts_with(['/', '#']) {
        return Ok(question.trim_start_matches('#').to_owned());
    }
    let name = question.strip_prefix("stripe::").unwrap_or(question);
    operation(explainer, question)
        .or_else(|| function(explainer, name))
        .or_else(|| place(explainer, question))
        .or_else(|| rust_type(explainer, name))
        .or_else(|| member(explainer, name))
        .ok_or_else(|| {
            format!(
                "nothing is called `{question}`: ask for a JSON pointer (`/components/schemas/card`), an operation \
                 (`PostTokens`, `POST /v1/tokens`, `tokens::create`), a type or a member of one (`Card`, `Card::brand`), or a place \
                 (`card/brand`)"
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

fn function(explainer: &Explainer<'_>, name: &str) -> Option<String> {
    let analysis = explainer.analysis;
    let (id, _) = analysis.names.operations.iter().find(|(_, functions)| {
        functions
            .iter()
            .any(|function| function.to_string() == name)
    })?;
    Some(analysis.ir.operations.get(id)?.pointer.clone())
}

fn place(explainer: &Explainer<'_>, question: &str) -> Option<String> {
    let place = Place::parse(question);
    let types = &explainer.analysis.ir.types;
    let found = types.get(&place).or_else(|| {
        let mut types = types.values();
        types.find(|definition| definition.places.contains(&place))
    });
    if let Some(found) = found {
        return Some(found.pointer.clone());
    }
    // A property without a type of its own.
    let owner = types.get(&place.parent()?)?;
    let pointer = format!("{}/properties/{}", owner.pointer, place.last_name());
    explainer.exists(&pointer).then_some(pointer)
}

fn rust_type(explainer: &Explainer<'_>, name: &str) -> Option<String> {
    let place = named(explainer, name)?;
    Some(explainer.analysis.ir.get(place)?.pointer.clone())
}

/// The place of the type that has this name, or whose rest has.
fn named<'a>(explainer: &Explainer<'a>, name: &str) -> Option<&'a Place> {
    let analysis = explainer.analysis;
    let is_rest = |place: &Place, of: &str| {
        let record = analysis.ir.record(place);
        record.is_some_and(Record::has_rest) && Names::rest(of) == name
    };
    let mut names = analysis.names.types.iter();
    let found = names.find(|(place, found)| {
        found.name == name || found.to_string() == name || is_rest(place, &found.name)
    });
    found.map(|(place, _)| place)
}

/// A field, setter or value: by the name of its type and its own.
fn member(explainer: &Explainer<'_>, name: &str) -> Option<String> {
    let (owner, member) = name.rsplit_once("::")?;
    let names = &explainer.analysis.names;
    let place = named(explainer, owner)?;
    let turn = names
        .members
        .get(place)?
        .iter()
        .position(|it| it == member)?;
    let definition = explainer.analysis.ir.get(place)?;
    let property = match &definition.body {
        TypeBody::Record(record) => &record.fields.get(turn)?.name,
        TypeBody::Params(params) => &params.params.get(turn)?.name,
        _ => return explainer.index.pointer_of_member(place, turn),
    };
    let places = definition.pointers.iter();
    places
        .map(|pointer| crate::diagnostic::child(&format!("{pointer}/properties"), property))
        .find(|pointer| explainer.exists(pointer))
}
