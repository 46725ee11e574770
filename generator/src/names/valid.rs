//! Whether everything that was named can be written in Rust.
//!
//! The words of a document may be anything. What is left of them once they are written as Rust's may be nothing, begin with a
//! digit, or be the same as of other words: told here with its place, so that nothing after this stage has to look.

use std::collections::BTreeMap;

use super::words::{pascal, snake};
use super::{Names, TypeName, derived, root};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Ir, Place, TypeBody};

/// What helps where a word of the document is at fault.
const HELP: &str = "correct the document with an action in the overlay";
/// What helps where a name can be given.
const GIVE: &str = "give it a name in the lock file";

/// How many bytes file systems allow for a name, less those for what is put around it.
const LONGEST_FILE: usize = 240;

/// The modules at the crate's root that are its own.
const OWN: &[&str] = &[
    "blocking", "ids", "oauth", "objects", "rt", "std", "webhook",
];

/// Finds what cannot be written.
pub(super) fn check(ir: &Ir, names: &Names, faults: &mut Diagnostics) {
    for (id, functions) in &names.operations {
        let Some(operation) = ir.operations.get(id) else {
            continue;
        };
        for function in functions {
            let mut parts = function.module.iter().chain([&function.function]);
            if !parts.all(|part| is_identifier(part)) {
                let message =
                    format!("`{id}` would be called `{function}`, which is no path in Rust");
                faults.push(Diagnostic::new(&operation.pointer, message).help(GIVE));
            } else if is_own(&function.module) {
                let message =
                    format!("`{id}` would be called `{function}`, in a module of the crate's own");
                faults.push(Diagnostic::new(&operation.pointer, message).help(GIVE));
            }
        }
        let params = operation.params.iter().map(|param| param.name.as_str());
        let named = names.params.get(id).into_iter().flatten().cloned();
        let in_path = operation.path_params.iter();
        let in_path = in_path.map(|param| (param.name.as_str(), snake(&param.name)));
        for (word, name) in params.zip(named).chain(in_path) {
            written(word, &name, &operation.pointer, faults);
        }
    }
    for (place, definition) in &ir.types {
        let pointer = &definition.pointer;
        if let Some(found) = names.types.get(place) {
            called(place, found, pointer, faults);
        }
        for name in names.members.get(place).into_iter().flatten() {
            written(place.as_str(), name, pointer, faults);
        }
    }
    requests(ir, names, faults);
    ids(ir, faults);
    expansions(ir, faults);
}

/// A request has the name of its function, beside what the keys name in its module.
fn requests(ir: &Ir, names: &Names, faults: &mut Diagnostics) {
    let types = names.types.iter().map(|(place, name)| (name, place));
    let aliases = names
        .aliases
        .iter()
        .map(|(name, alias)| (name, &alias.place));
    let places: BTreeMap<&TypeName, &Place> = types.chain(aliases).collect();
    for (id, functions) in &names.operations {
        for function in functions {
            let name = TypeName {
                module: function.module.clone(),
                name: derived::request(&function.function),
            };
            if let Some(place) = places.get(&name) {
                let pointer = ir.operations.get(id).map(|it| it.pointer.as_str());
                let message =
                    format!("`{place}` and the request of `{function}` would both be `{name}`");
                faults.push(Diagnostic::new(pointer.unwrap_or_default(), message).help(GIVE));
            }
        }
    }
}

/// A type has a path of identifiers, and each module on it a file, as an object of the API has.
fn called(place: &Place, found: &TypeName, pointer: &str, faults: &mut Diagnostics) {
    let TypeName { module, name } = found;
    let reason = if is_own(module) {
        "in a module of the crate's own"
    } else if !module.iter().chain([name]).all(|part| is_identifier(part)) {
        "which is no path in Rust"
    } else if module.iter().any(|part| part.len() > LONGEST_FILE)
        || snake(name).len() > LONGEST_FILE
    {
        "which is too long for the name of a file"
    } else {
        return;
    };
    let message = format!("`{place}` would be called `{found}`, {reason}");
    faults.push(Diagnostic::new(pointer, message).help(GIVE));
}

/// Whether a path leads into a module of the crate's own.
fn is_own(module: &[String]) -> bool {
    module
        .first()
        .is_some_and(|first| OWN.contains(&first.as_str()))
}

fn written(word: &str, name: &str, pointer: &str, faults: &mut Diagnostics) {
    if !is_identifier(name) {
        let message =
            format!("something in `{word}` would be called `{name}`, which is no name in Rust");
        faults.push(Diagnostic::new(pointer, message).help(HELP));
    }
}

/// The ids of objects are named by their `object` constants.
fn ids(ir: &Ir, faults: &mut Diagnostics) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for definition in ir.types.values() {
        let TypeBody::Record(record) = &definition.body else {
            continue;
        };
        let Some(object) = record.object() else {
            continue;
        };
        let name = derived::id(object);
        let other = seen.insert(name.clone(), object);
        let is_fit = is_identifier(&pascal(object)) && !root::reserved().any(|it| it == name);
        if !is_fit || other.is_some_and(|other| other != object) {
            let message = format!(
                "ids of the object `{object}` would be called `{name}`, which is taken or no name in Rust"
            );
            faults.push(Diagnostic::new(&definition.pointer, message).help(HELP));
        }
    }
}

/// What can be expanded is a constant each.
fn expansions(ir: &Ir, faults: &mut Diagnostics) {
    for definition in ir.types.values() {
        let TypeBody::Record(record) = &definition.body else {
            continue;
        };
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for expansion in &record.expansions {
            let name = snake(&expansion.path.replace('.', "_"));
            if let Some(other) = seen.insert(name, &expansion.path) {
                let message = format!(
                    "`{other}` and `{}` would be expanded by one name",
                    expansion.path
                );
                faults.push(Diagnostic::new(&definition.pointer, message).help(HELP));
            }
        }
    }
}

/// Whether a name can stand in Rust as it is. Rust's own words were kept off when the name was made; in a path, `super` and its like lead
/// elsewhere.
fn is_identifier(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::sample::{after, component, document, object, post, resource};

    #[test]
    fn a_type_with_the_name_of_a_request_is_a_fault() {
        let nested = object(json!({"height": {"type": "integer"}}));
        let of = |key: &str| {
            let create = post("PostParrot", "/v1/parrot", json!({}), component("parrot"));
            document(
                &[create],
                json!({"parrot": resource("parrot", json!({key: nested}))}),
            )
        };
        let faults = after("", &of("create_request")).unwrap_err().to_string();
        assert!(faults.contains("`parrot::CreateRequest`"), "{faults}");
        assert!(after("", &of("create_response")).is_ok());
    }

    #[test]
    fn identifiers_are_those_of_rust() {
        for name in ["card", "größe", "名前", "V3ds", "type_"] {
            assert!(is_identifier(name), "{name}");
        }
        for name in ["", "2fa", "a b", "type", "a-b", "😀", "_", "self"] {
            assert!(!is_identifier(name), "{name}");
        }
    }
}
