//! What the places of a shared type take themselves.
//!
//! A type has what any of its places has. Where a place has less, its own body is kept: the documentation says where a member is taken,
//! and the contract sends a place what it takes and nothing else.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::ir::{Ir, Own, Params, Place, TypeBody, TypeDef};

/// The bodies of all places that have less than their types, and of those that send such places.
///
/// `ir` has a type for each place, `shared` the places that identify the types they became.
pub(super) fn find(
    ir: &Ir,
    types: &BTreeMap<Place, TypeDef>,
    shared: &HashMap<Place, Place>,
) -> BTreeMap<Place, Own> {
    let mut own: BTreeSet<&Place> = ir
        .types
        .iter()
        .filter(|(place, definition)| {
            members(&definition.body) != members(&types[&shared[*place]].body)
        })
        .map(|(place, _)| place)
        .collect();
    let mut operations = BTreeMap::new();
    for (id, operation) in &ir.operations {
        let params = operation.params.clone();
        let alternatives = Vec::new();
        let body = TypeBody::Params(Params {
            params,
            alternatives,
        });
        operations.insert(Place::root(id), body);
    }
    let sent: Vec<(&Place, &TypeBody)> = ir
        .types
        .iter()
        .map(|(place, definition)| (place, &definition.body))
        .chain(&operations)
        .filter(|(_, body)| matches!(body, TypeBody::Params(_) | TypeBody::Choice(_)))
        .collect();
    // As deep as the deepest of them.
    loop {
        let holds = |body: &TypeBody| body.references().into_iter().any(|it| own.contains(it));
        let more: Vec<&Place> = sent
            .iter()
            .filter(|(place, body)| !own.contains(place) && holds(body))
            .map(|(place, _)| *place)
            .collect();
        if more.is_empty() {
            break;
        }
        own.extend(more);
    }
    own.iter()
        .filter_map(|place| {
            let place = *place;
            let body = ir.get(place).map(|definition| &definition.body);
            let mut body = body.or_else(|| operations.get(place))?.clone();
            body.replace_places(&|held| match own.contains(held) {
                true => held.arm(Place::OWN),
                false => shared.get(held).unwrap_or(held).clone(),
            });
            let identity = shared.get(place).unwrap_or(place).clone();
            let own = Own {
                place: place.clone(),
                identity,
                body,
            };
            Some((place.arm(Place::OWN), own))
        })
        .collect()
}

/// What a type has, by the names on the wire, and whether it can be cleared.
fn members(body: &TypeBody) -> BTreeSet<(String, bool)> {
    match body {
        TypeBody::Record(record) => {
            let fields = record.fields.iter();
            fields.map(|field| (field.name.clone(), false)).collect()
        }
        TypeBody::Params(params) => {
            let params = params.params.iter();
            params
                .map(|param| (param.name.clone(), param.clearable))
                .collect()
        }
        TypeBody::Enum(found) => {
            let values = found.values.iter();
            values.map(|value| (value.clone(), false)).collect()
        }
        TypeBody::Union(union) => {
            let arms = union.arms.iter();
            arms.map(|arm| (arm.value.clone(), arm.deleted)).collect()
        }
        TypeBody::Choice(choice) => {
            let arms = choice.arms.iter();
            arms.map(|arm| (arm.key(), false)).collect()
        }
        TypeBody::Merge(_) => BTreeSet::new(),
    }
}
