//! Where a type is used, as its documentation says it.

use super::Emission;
use crate::ir::{Place, TypeBody, TypeDef};

/// How many places are named before the others are counted.
const SHOWN: usize = 2;

/// Where a type is used, without a list of all of many places.
pub(super) fn phrase(emission: &Emission<'_>, definition: &TypeDef) -> String {
    list(emission, &definition.places.iter().collect::<Vec<_>>())
}

/// Where a member of a type is, if it is not wherever the type is.
pub(super) fn of_member(
    emission: &Emission<'_>,
    definition: &TypeDef,
    has: &dyn Fn(&TypeBody) -> bool,
) -> Option<String> {
    let with: Vec<&Place> = definition
        .places
        .iter()
        .filter(|place| {
            let own = emission.ir.own.get(&place.arm(Place::OWN));
            own.is_none_or(|own| has(&own.body))
        })
        .collect();
    (with.len() < definition.places.len()).then(|| format!("Only in {}.", list(emission, &with)))
}

fn list(emission: &Emission<'_>, places: &[&Place]) -> String {
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::of_member;
    use crate::emit::Emission;
    use crate::ir::{Place, TypeBody};
    use crate::sample::{after, analysed, component, document, object, post, resource};

    #[test]
    fn a_member_that_not_all_places_have_says_which_do() {
        let perch = |names: &[&str]| {
            let mut perch = object(json!({}));
            for name in names {
                perch["properties"][name] = json!({"type": "integer"});
            }
            json!({"perch": perch})
        };
        let of = |parrots: &[&str]| {
            document(
                &[
                    post(
                        "PostParrots",
                        "/v1/parrots",
                        perch(parrots),
                        component("parrot"),
                    ),
                    post(
                        "PostOwners",
                        "/v1/owners",
                        perch(&["height"]),
                        component("parrot"),
                    ),
                ],
                json!({"parrot": resource("parrot", json!({}))}),
            )
        };
        let lock = analysed(&of(&["height"])).lock().render();
        let analysis = after(&lock, &of(&["height", "depth"])).unwrap();
        let emission = Emission {
            ir: &analysis.ir,
            names: &analysis.names,
            features: &analysis.features,
        };
        let perch = &analysis.ir.types[&Place::parse("PostOwners/perch")];
        let has = |name: &'static str| {
            move |body: &TypeBody| match body {
                TypeBody::Params(own) => own.params.iter().any(|param| param.name == name),
                _ => false,
            }
        };
        assert_eq!(of_member(&emission, perch, &has("height")), None);
        assert_eq!(
            of_member(&emission, perch, &has("depth")).unwrap(),
            "Only in `perch` of [`parrots::create`](fn@crate::parrots::create)."
        );
    }
}
