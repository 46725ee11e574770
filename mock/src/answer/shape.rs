//! What schemas of the document are meant to be: objects by their name, deleted ones, pages.

use serde_json::Value;

use crate::model::{Additional, Kind, Model, Object, SchemaId};

/// How a schema lists things.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Listing {
    /// `list`: by the id of the last or of the first item.
    List,
    /// `search_result`: by a token.
    Search,
    /// A page of version 2: by the URLs of its neighbours.
    Page,
}

/// The objects that a schema allows, those behind alternatives too.
pub(crate) fn arms(model: &Model, id: SchemaId) -> Vec<SchemaId> {
    match model.kind(id) {
        Kind::Object(_) => vec![id],
        Kind::AnyOf(arms) => arms
            .iter()
            .flat_map(|arm| self::arms(model, *arm))
            .collect(),
        _ => Vec::new(),
    }
}

/// The arm of a schema that a value is one of: by the properties that can have one value only.
pub(crate) fn arm_of(model: &Model, id: SchemaId, value: &Value) -> Option<SchemaId> {
    let arms = arms(model, id);
    match arms.as_slice() {
        [only] => Some(*only),
        _ => {
            let object = value["object"].as_str();
            let deleted = value["deleted"] == true;
            let fits =
                |arm: &SchemaId| name(model, *arm) == object && is_deleted(model, *arm) == deleted;
            arms.iter().copied().find(fits).or(arms.first().copied())
        }
    }
}

/// What an object calls itself in its property `object`, if that is always the same.
pub(crate) fn name(model: &Model, id: SchemaId) -> Option<&str> {
    constant(model, model.object(id)?, "object")
}

/// The names of the objects that a schema allows.
pub(crate) fn names(model: &Model, id: SchemaId) -> Vec<&str> {
    let arms = arms(model, id);
    let mut names: Vec<&str> = arms.iter().filter_map(|arm| name(model, *arm)).collect();
    names.dedup();
    names
}

/// The only text that a property can have.
fn constant<'m>(model: &'m Model, object: &Object, property: &str) -> Option<&'m str> {
    match model.kind(object.property(property)?.schema) {
        Kind::Text(text) => match text.values.as_slice() {
            [only] => Some(only),
            _ => None,
        },
        _ => None,
    }
}

/// Whether an object stands for one that was deleted.
pub(crate) fn is_deleted(model: &Model, id: SchemaId) -> bool {
    let deleted = model.object(id).and_then(|it| it.property("deleted"));
    deleted.is_some_and(|it| matches!(model.kind(it.schema), Kind::Boolean { only: Some(true) }))
}

/// Whether a schema describes pages of a list, and of what.
pub(crate) fn listing(model: &Model, id: SchemaId) -> Option<(Listing, SchemaId)> {
    let object = model.object(id)?;
    let Kind::List(items) = *model.kind(object.property("data")?.schema) else {
        return None;
    };
    let listing = match constant(model, object, "object") {
        Some("list") => Listing::List,
        Some("search_result") => Listing::Search,
        None if object.property("next_page_url").is_some() => Listing::Page,
        _ => return None,
    };
    Some((listing, items))
}

/// The schema of the values of a map: an object whose keys the document does not list.
pub(crate) fn values(object: &Object) -> Option<SchemaId> {
    match object.additional {
        Additional::Of(values) if object.properties.is_empty() => Some(values),
        _ => None,
    }
}

/// Whether anything at all may stand in an object.
pub(crate) fn is_free(object: &Object) -> bool {
    object.properties.is_empty() && object.additional == Additional::Any
}
