//! The names of types.
//!
//! A type is called by the path of one of its places, its home; the other places lead to it. Where the lock has a name, that is it.

use std::collections::{BTreeMap, BTreeSet};

use super::paths::Paths;
use super::{Lock, TypeName, root};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Ir, Place};

/// The names of all types, and the paths that lead to them besides.
pub(super) struct Named {
    /// From the place that identifies a type to its name.
    pub(super) types: BTreeMap<Place, TypeName>,
    /// From each further path to the place that it stands for.
    pub(super) aliases: BTreeMap<TypeName, Alias>,
}

/// Another path to a type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alias {
    /// The place that the path stands for.
    pub place: Place,
    /// The place that identifies the type.
    pub target: Place,
}

/// Names every type.
///
/// # Errors
/// Paths that two types would have.
pub(super) fn name(ir: &Ir, paths: &Paths<'_>, lock: &Lock) -> Result<Named, Diagnostics> {
    let mut faults = Diagnostics::new();
    let mut taken: BTreeMap<TypeName, Place> = BTreeMap::new();
    let mut types = BTreeMap::new();
    let by_rule: BTreeMap<TypeName, &Place> = ir
        .types
        .iter()
        .flat_map(|(identity, definition)| {
            let paths = definition.places.iter().flat_map(|place| paths.of(place));
            paths.map(move |path| (path, identity))
        })
        .collect();
    // Where a group has parted, its name stays with the place whose path it is; if that is none, with most of the group.
    let mut order: Vec<&Place> = ir.types.keys().collect();
    order.sort_by_key(|place| (std::cmp::Reverse(ir.types[*place].places.len()), *place));
    for place in order {
        let definition = &ir.types[place];
        let locked = definition.places.iter().find_map(|it| lock.types.get(it));
        let locked = locked.filter(|name| by_rule.get(*name).is_none_or(|it| *it == place));
        let own = definition.places.iter().flat_map(|it| paths.of(it));
        let mut candidates = locked.cloned().into_iter().chain(own);
        let Some(name) = candidates.find(|name| !taken.contains_key(name)) else {
            let name = &paths.of(place)[0];
            faults.push(clash(ir, name, &taken[name], place));
            continue;
        };
        taken.insert(name.clone(), place.clone());
        types.insert(place.clone(), name);
    }
    let reserved: BTreeSet<&str> = root::reserved().collect();
    for (place, name) in &types {
        if name.module.is_empty() && reserved.contains(name.name.as_str()) {
            let message =
                format!("`{place}` would be called `{name}`, which the crate has already");
            faults.push(Diagnostic::new(&ir.types[place].pointer, message).help(HELP));
        }
    }
    let mut aliases = BTreeMap::new();
    for (target, definition) in &ir.types {
        let mut own = definition.places.iter().flat_map(|it| paths.of(it));
        // A name that no path gives was given by hand: that is the way out of a clash.
        let is_given = types
            .get(target)
            .is_some_and(|name| own.all(|it| it != *name));
        for place in &definition.places {
            for path in paths.of(place) {
                match taken.get(&path) {
                    Some(other) if other == target || is_given => continue,
                    Some(other) => faults.push(clash(ir, &path, other, place)),
                    None => {
                        taken.insert(path.clone(), target.clone());
                        let (place, target) = (place.clone(), target.clone());
                        aliases.insert(path, Alias { place, target });
                    }
                }
            }
        }
    }
    faults.finish(Named { types, aliases })
}

const HELP: &str = "give one of them another name in the lock file";

fn clash(ir: &Ir, name: &TypeName, one: &Place, other: &Place) -> Diagnostic {
    let pointer = ir.get(other).map(|found| found.pointer.clone());
    let message = format!("`{one}` and `{other}` would both be `{name}`");
    Diagnostic::new(pointer.unwrap_or_default(), message).help(HELP)
}
