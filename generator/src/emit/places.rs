//! Where a type is used, as its documentation says it.

use super::Emission;
use crate::ir::{Place, TypeDef};

/// How many places are named before the others are counted.
const SHOWN: usize = 2;

/// Where a type is used, without a list of all of many places.
pub(super) fn phrase(emission: &Emission<'_>, definition: &TypeDef) -> String {
    let places = &definition.places;
    let shown: Vec<String> = places
        .iter()
        .take(SHOWN)
        .map(|place| one(emission, place))
        .collect();
    match places.len().saturating_sub(SHOWN) {
        0 => shown.join(" and "),
        1 => format!("{} and one more place", shown.join(", ")),
        more => format!("{} and {more} more places", shown.join(", ")),
    }
}

fn one(emission: &Emission<'_>, place: &Place) -> String {
    let root = place.root_name();
    let functions = emission.names.operations.get(root);
    let (keys, owner) = match functions.and_then(|functions| functions.first()) {
        Some(function) => (form(place), format!("[`{function}`](fn@crate::{function})")),
        None => {
            let root = Place::root(root);
            let owner = match emission.names.types.get(&root) {
                Some(name) => format!("[`{}`](crate::{name})", name.name),
                None => format!("`{root}`"),
            };
            (dotted(place), owner)
        }
    };
    match keys.is_empty() {
        true => owner,
        false => format!("`{keys}` of {owner}"),
    }
}

/// The keys as a form has them: `line_items[][price_data]`.
fn form(place: &Place) -> String {
    let mut keys = String::new();
    for step in place.steps().filter(|step| step.has_key) {
        if keys.is_empty() {
            keys.push_str(step.name);
        } else {
            keys.push_str(&format!("[{}]", step.name));
        }
        if step.is_item {
            keys.push_str("[]");
        }
    }
    keys
}

/// The keys as a program has them: `next_action.redirect_to_url`.
fn dotted(place: &Place) -> String {
    let steps = place.steps().filter(|step| step.has_key);
    let keys: Vec<String> = steps
        .map(|step| format!("{}{}", step.name, if step.is_item { "[]" } else { "" }))
        .collect();
    keys.join(".")
}
