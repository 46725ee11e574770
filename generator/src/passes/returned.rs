//! The enums of responses that can be given back: to a parameter of the same keys, whose enum has all of their values and more.
//!
//! Where both have the same values they are one type. Where the parameter takes fewer, a value may not be taken at all.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Ir, OpenEnum, Param, Place, Shape, TypeBody};

pub(super) fn run(mut ir: Ir) -> Ir {
    let mut found: BTreeMap<Place, BTreeSet<Place>> = BTreeMap::new();
    let mut note = |operation: &str, keys: &[&str], param: &Param| {
        if let Some((sent, received)) = pair(&ir, operation, keys, param) {
            found.entry(sent).or_default().insert(received);
        }
    };
    for (id, operation) in &ir.operations {
        for param in &operation.params {
            note(id, &[&param.name], param);
        }
    }
    for definition in ir.types.values() {
        let TypeBody::Params(params) = &definition.body else {
            continue;
        };
        for place in &definition.places {
            let steps = place.steps().filter(|step| step.has_key);
            let keys: Vec<&str> = steps.map(|step| step.name).collect();
            for param in &params.params {
                let keys = [keys.as_slice(), &[&param.name]].concat();
                note(place.root_name(), &keys, param);
            }
        }
    }
    for (place, from) in found {
        if let Some(TypeBody::Enum(sent)) = ir.types.get_mut(&place).map(|it| &mut it.body) {
            sent.from = from.into_iter().collect();
        }
    }
    ir
}

/// The enum of a parameter, and another one that the response has at the same keys, with fewer values.
fn pair(ir: &Ir, operation: &str, keys: &[&str], param: &Param) -> Option<(Place, Place)> {
    let (sent, takes) = enum_of(ir, param.shape()?)?;
    let (received, has) = enum_of(ir, ir.in_response(operation, keys)?)?;
    let is_part = has.values.iter().all(|value| takes.values.contains(value));
    (sent != received && is_part).then(|| (sent.clone(), received.clone()))
}

fn enum_of<'a>(ir: &'a Ir, shape: &'a Shape) -> Option<(&'a Place, &'a OpenEnum)> {
    let place = shape.named()?;
    match &ir.get(place)?.body {
        TypeBody::Enum(found) => Some((place, found)),
        _ => None,
    }
}
