//! The order in which a function takes what is required.
//!
//! It is that of `required` in the document, when the function is new. Where the lock has an order it stays, and
//! what is required since comes behind.

use crate::ir::{Ir, Param, ParamKind, Place, TypeBody};
use crate::names::Lock;

pub(super) fn run(mut ir: Ir, lock: &Lock) -> Ir {
    for (id, operation) in &mut ir.operations {
        if let Some(recorded) = lock.arguments.get(&Place::root(id)) {
            order(&mut operation.params, recorded);
        }
    }
    for definition in ir.types.values_mut() {
        if let TypeBody::Params(params) = &mut definition.body {
            let mut places = definition.places.iter();
            if let Some(recorded) = places.find_map(|place| lock.arguments.get(place)) {
                order(&mut params.params, recorded);
            }
        }
    }
    ir
}

fn order(params: &mut [Param], recorded: &[String]) {
    for param in params {
        if let ParamKind::Required(_, turn) = &mut param.kind {
            let known = recorded.iter().position(|name| *name == param.name);
            *turn = known.unwrap_or(recorded.len() + *turn);
        }
    }
}
