//! The names of what types and functions hold: fields, setters, values, alternatives.
//!
//! They follow from the document alone. Where two would be the same, a line of the lock gives one of them another name.

use std::collections::BTreeMap;

use super::words::{pascal, snake, variant, variant_spelled_out};
use super::{Lock, derived};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{ChoiceArm, Ir, Operation, Param, Place, Shape, TypeBody, TypeDef};

/// Methods that the type of a request has by itself; a setter of the same name gets a trailing underscore. What a request only
/// lends out, such as `method` and `body`, stands back behind a parameter.
const REQUEST_METHODS: &[&str] = &[
    "api_key",
    "error",
    "http_header",
    "idempotency_key",
    "max_retries",
    "pages",
    "param",
    "send",
    "stream",
    "stripe_account",
    "stripe_context",
    "stripe_version",
    "timeout",
    "when_some",
];

/// Methods that every parameter object has.
const PARAMS_METHODS: &[&str] = &["new", "param", "when_some"];

/// Names for the members of a type, in the order in which the type lists them.
fn of_type(definition: &TypeDef, lock: &Lock, faults: &mut Diagnostics) -> Vec<String> {
    let members: Vec<(String, String)> = match &definition.body {
        TypeBody::Record(record) => record
            .fields
            .iter()
            .map(|field| (field.name.clone(), snake(&field.name)))
            .collect(),
        TypeBody::Params(params) => setters(&params.params, PARAMS_METHODS),
        TypeBody::Enum(found) => variants(&found.values),
        TypeBody::Union(union) => {
            let mut names: Vec<(String, String)> = union
                .arms
                .iter()
                .map(|arm| {
                    let name = variant(&arm.value);
                    let name = if arm.deleted {
                        format!("Deleted{name}")
                    } else {
                        name
                    };
                    (arm.value.clone(), name)
                })
                .collect();
            if let Some(fallback) = &union.fallback {
                names.push((fallback.to_string(), "Other".to_owned()));
            }
            names
        }
        TypeBody::Choice(choice) => choice
            .arms
            .iter()
            .map(|arm| match arm {
                ChoiceArm::Word(word) => (word.clone(), variant(word)),
                ChoiceArm::Object(name, _) => (name.clone(), pascal(name)),
                ChoiceArm::Value(shape) => {
                    let name = kind(shape).unwrap_or("Value").to_owned();
                    (name.clone(), name)
                }
            })
            .collect(),
        TypeBody::Merge(_) => Vec::new(),
    };
    let members = renamed(members, &definition.places, lock);
    if let TypeBody::Params(params) = &definition.body {
        check_clearing(&params.params, &members, &definition.pointer, faults);
    }
    distinct(members, &definition.places[0], &definition.pointer, faults)
}

/// Names for the setters and arguments of an operation's parameters.
pub(super) fn of_operation(
    operation: &Operation,
    lock: &Lock,
    faults: &mut Diagnostics,
) -> Vec<String> {
    let place = Place::root(&operation.id);
    let params = setters(&operation.params, REQUEST_METHODS);
    let params = renamed(params, std::slice::from_ref(&place), lock);
    check_clearing(&operation.params, &params, &operation.pointer, faults);
    let names = distinct(params, &place, &operation.pointer, faults);
    for param in &operation.path_params {
        if names.contains(&snake(&param.name)) {
            faults.error(
                &operation.pointer,
                format!(
                    "`{}` is a parameter of the path and of the body",
                    param.name
                ),
            );
        }
    }
    names
}

/// All members of all types.
pub(super) fn of_types(
    ir: &Ir,
    lock: &Lock,
    faults: &mut Diagnostics,
) -> BTreeMap<Place, Vec<String>> {
    ir.types
        .iter()
        .map(|(place, definition)| (place.clone(), of_type(definition, lock, faults)))
        .collect()
}

/// The names in the lock of members that there are.
pub(super) fn given(ir: &Ir, lock: &Lock) -> BTreeMap<Place, BTreeMap<String, String>> {
    let is_there = |place: &Place| {
        ir.operations.contains_key(place.as_str())
            || ir.types.values().any(|it| it.places.contains(place))
    };
    let given = lock.members.iter().filter(|(place, _)| is_there(place));
    given
        .map(|(place, it)| (place.clone(), it.clone()))
        .collect()
}

/// Members, with the names that the lock has for some of them.
fn renamed(
    mut members: Vec<(String, String)>,
    places: &[Place],
    lock: &Lock,
) -> Vec<(String, String)> {
    for given in places.iter().filter_map(|place| lock.members.get(place)) {
        for (wire, name) in &mut members {
            if let Some(given) = given.get(wire) {
                name.clone_from(given);
            }
        }
    }
    members
}

fn setters(params: &[Param], methods: &[&str]) -> Vec<(String, String)> {
    params
        .iter()
        .map(|param| {
            let name = snake(&param.name);
            let name = if methods.contains(&name.as_str()) && is_setter(param) {
                format!("{name}_")
            } else {
                name
            };
            (param.name.clone(), name)
        })
        .collect()
}

fn is_setter(param: &Param) -> bool {
    matches!(param.kind, crate::ir::ParamKind::Optional(_))
}

/// Values that would get the same name have their signs spelled out.
fn variants(values: &[String]) -> Vec<(String, String)> {
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    for value in values {
        *uses.entry(variant(value)).or_default() += 1;
    }
    values
        .iter()
        .map(|value| {
            let plain = variant(value);
            let name = if uses.get(&plain) == Some(&1) {
                plain
            } else {
                variant_spelled_out(value)
            };
            (value.clone(), name)
        })
        .collect()
}

/// Checks that no setter has the name of the method that clears another parameter.
fn check_clearing(
    params: &[Param],
    members: &[(String, String)],
    pointer: &str,
    faults: &mut Diagnostics,
) {
    for (param, (_, member)) in params.iter().zip(members) {
        let clear = derived::clear(member);
        let mut others = members.iter();
        if param.clearable
            && let Some((wire, _)) = others.find(|(_, other)| *other == clear)
        {
            let message = format!(
                "the setter of `{wire}` would have the name of the method that clears `{}`",
                param.name
            );
            faults.error(pointer, message);
        }
    }
}

/// Checks that no two members have the same name.
fn distinct(
    members: Vec<(String, String)>,
    place: &Place,
    pointer: &str,
    faults: &mut Diagnostics,
) -> Vec<String> {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for (wire, name) in &members {
        if let Some(other) = seen.insert(name, wire) {
            let message = format!("`{other}` and `{wire}` would both be called `{name}`");
            let help = format!(
                "give one of them another name in the lock: `member {place} = {name}2 for {wire}`"
            );
            faults.push(Diagnostic::new(pointer, message).help(help));
        }
    }
    members.into_iter().map(|(_, name)| name).collect()
}

/// The name of a kind of plain value.
fn kind(shape: &Shape) -> Option<&'static str> {
    match shape {
        Shape::Bool => Some("Bool"),
        Shape::Integer => Some("Integer"),
        Shape::Float => Some("Float"),
        Shape::Text => Some("Id"),
        Shape::Timestamp => Some("Timestamp"),
        Shape::DateTime => Some("DateTime"),
        Shape::Decimal => Some("Decimal"),
        Shape::Currency => Some("Currency"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::sample::{after, analysed, sent};

    #[test]
    fn a_parameter_keeps_its_name_unless_the_request_has_a_method_of_it() {
        let text = json!({"type": "string"});
        let names = ["method", "header", "version", "body", "timeout"];
        let properties = names.map(|name| (name.to_owned(), text.clone()));
        let analysis = analysed(&sent(properties.into_iter().collect()));
        assert_eq!(
            analysis.names.params["PostParrots"],
            ["method", "header", "version", "body", "timeout_"]
        );
    }

    #[test]
    fn a_setter_with_the_name_of_a_clearing_method_is_a_fault() {
        let clearable = json!({"anyOf": [{"type": "string"}, {"type": "string", "enum": [""]}]});
        let text = json!({"type": "string"});
        let document = sent(json!({"name": clearable, "clear_name": text}));
        let faults = after("", &document).unwrap_err().to_string();
        assert!(faults.contains("the setter of `clear_name`"), "{faults}");
        assert!(after("", &sent(json!({"name": text, "clear_name": text}))).is_ok());
    }
}
