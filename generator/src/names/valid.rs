//! Whether everything that was named can be written in Rust.
//!
//! The words of a document may be anything. What is left of them once they are written as Rust's may be nothing, begin with a
//! digit, or be the same as of other words: told here with its place, so that nothing after this stage has to look.

use std::collections::{BTreeMap, BTreeSet};

use super::words::{pascal, snake};
use super::{Names, REST, root};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Ir, Place, TypeBody};

/// What helps where a word of the document is at fault.
const HELP: &str = "correct the document with an action in the overlay";
/// What helps where a name can be given.
const GIVE: &str = "give it a name in the lock file";

/// How many bytes file systems allow for a name, less those for what is put around it.
const LONGEST_FILE: usize = 240;

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
            called(place, &found.name, pointer, faults);
        }
        for name in names.members.get(place).into_iter().flatten() {
            written(place.as_str(), name, pointer, faults);
        }
    }
    ids(ir, faults);
    expansions(ir, faults);
    rests(ir, names, faults);
}

/// A type has an identifier, and most of them a file of that name.
fn called(place: &Place, name: &str, pointer: &str, faults: &mut Diagnostics) {
    let reason = if !is_identifier(name) {
        "which is no name in Rust"
    } else if snake(name).len() > LONGEST_FILE {
        "which is too long for the name of a file"
    } else {
        return;
    };
    let message = format!("`{place}` would be called `{name}`, {reason}");
    faults.push(Diagnostic::new(pointer, message).help(GIVE));
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
        let name = Names::id(object);
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

/// The rest of a record is a type and a field, for which the document has no names.
fn rests(ir: &Ir, names: &Names, faults: &mut Diagnostics) {
    let types = names.types.values().map(|found| found.name.as_str());
    let taken: BTreeSet<&str> = types.collect();
    for (place, definition) in &ir.types {
        let (TypeBody::Record(record), Some(name)) = (&definition.body, names.types.get(place))
        else {
            continue;
        };
        if !record.has_rest() {
            continue;
        }
        let rest = Names::rest(&name.name);
        if taken.contains(rest.as_str()) || root::reserved().any(|it| it == rest) {
            let message = format!("the rest of `{place}` would be called `{rest}`, which is taken");
            faults.push(Diagnostic::new(&definition.pointer, message).help(GIVE));
        }
        if names.members[place].iter().any(|member| member == REST) {
            let message = format!(
                "`{place}` has a field `{REST}`, and more fields than go without another of that name"
            );
            faults.push(Diagnostic::new(&definition.pointer, message).help(HELP));
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
    use super::*;

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
