//! Which module of operations, and so which feature, an object of the API belongs to.
//!
//! An object that an operation answers with belongs to the module of that operation: of the one with the
//! shortest path, if there are several, and of the one that the lock says, if it does. Errors that are not told per operation have a
//! feature of their own, because they hold objects of many modules. What else there is belongs to the module that alone uses it, or to none.

use std::collections::{BTreeMap, BTreeSet};

use super::{FunctionName, Lock};
use crate::ir::{Ir, Output, Place};

/// The feature of the errors that any operation may answer with.
pub const ERRORS: &str = "errors";

/// A module as a path, such as `issuing::cards`.
pub(super) type Module = Vec<String>;

/// The modules that have a feature: the shortest ones with functions in them. All modules below
/// belong to the same feature.
pub(super) fn roots(operations: &BTreeMap<String, Vec<FunctionName>>) -> BTreeSet<Module> {
    let modules: BTreeSet<&[String]> = operations
        .values()
        .flatten()
        .map(|function| function.module.as_slice())
        .collect();
    modules
        .iter()
        .filter(|module| (1..module.len()).all(|length| !modules.contains(&module[..length])))
        .map(|module| module.to_vec())
        .collect()
}

/// The feature's module that a function's module is, or is below.
pub(super) fn root_of<'a>(roots: &'a BTreeSet<Module>, module: &[String]) -> Option<&'a Module> {
    (1..=module.len()).find_map(|length| roots.get(&module[..length]))
}

/// Gives the types that belong to one module that module.
pub(super) fn assign(
    ir: &Ir,
    operations: &BTreeMap<String, Vec<FunctionName>>,
    lock: &Lock,
) -> BTreeMap<Place, Module> {
    let roots = roots(operations);
    let mut owners: BTreeMap<Place, Module> = BTreeMap::new();
    let mut users: BTreeMap<Place, BTreeSet<Module>> = BTreeMap::new();
    let mut answers: BTreeMap<Place, (usize, &str, Module)> = BTreeMap::new();
    for (place, module) in &lock.owners {
        if ir.types.contains_key(place) && roots.contains(module) {
            owners.insert(place.clone(), module.clone());
        }
    }
    for (id, functions) in operations {
        let (Some(operation), Some(module)) = (
            ir.operations.get(id),
            functions
                .first()
                .and_then(|function| root_of(&roots, &function.module)),
        ) else {
            continue;
        };
        for place in operation.references() {
            let general = operation.error.as_ref() == Some(place) && ir.record(place).is_some();
            let module = if general {
                vec![ERRORS.to_owned()]
            } else {
                module.clone()
            };
            users.entry(place.clone()).or_default().insert(module);
        }
        if let Output::Value(shape) = &operation.output
            && let Some(place) = shape.named()
            && place.is_root()
        {
            let rank = (
                operation.path.matches('/').count(),
                operation.path.as_str(),
                module.clone(),
            );
            match answers.get(place) {
                Some(best) if *best <= rank => {}
                _ => _ = answers.insert(place.clone(), rank),
            }
        }
    }
    for (place, (_, _, module)) in answers {
        owners.entry(place).or_insert(module);
    }
    if let Some(events) = &ir.events
        && let Some(owner) = owners.get(&Place::root(&events.rules.snapshot))
    {
        // An event's methods name it.
        let of_names = users.entry(events.names.clone()).or_default();
        of_names.insert(owner.clone());
    }
    spread(ir, &owners, &mut users);
    for (place, modules) in users {
        if let [only] = modules.iter().collect::<Vec<_>>().as_slice() {
            owners.entry(place).or_insert_with(|| (*only).clone());
        }
    }
    owners
}

/// Passes the users of each type on to the types that it holds. A type with an owner is used by
/// its owner alone, as far as the types below it are concerned.
fn spread(
    ir: &Ir,
    owners: &BTreeMap<Place, Module>,
    users: &mut BTreeMap<Place, BTreeSet<Module>>,
) {
    for (place, module) in owners {
        users.insert(place.clone(), BTreeSet::from([module.clone()]));
    }
    let mut open: Vec<Place> = users.keys().cloned().collect();
    while let Some(place) = open.pop() {
        let Some(definition) = ir.get(&place) else {
            continue;
        };
        let of_this = users.get(&place).cloned().unwrap_or_default();
        for target in definition.body.references() {
            if owners.contains_key(target) {
                continue;
            }
            let of_target = users.entry(target.clone()).or_default();
            let before = of_target.len();
            of_target.extend(of_this.iter().cloned());
            if of_target.len() > before {
                open.push(target.clone());
            }
        }
    }
}
