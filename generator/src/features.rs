//! Which features the generated crate has, and which others each of them needs.
//!
//! A feature is a module with operations in it, or the errors. It needs the features of the
//! modules whose types it uses. Shared types are there as soon as all that they hold is there.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Ir, Place};
use crate::names::{ERRORS, Names, SHARED};

type Module = Vec<String>;

/// The features and what they need.
#[derive(Debug, Clone)]
pub struct Features {
    roots: BTreeSet<Module>,
    needs: Needs,
    /// As few of the needs as say the same.
    named: Needs,
    shared: BTreeMap<Place, BTreeSet<Module>>,
}

/// From a feature's module to the modules it needs.
type Needs = BTreeMap<Module, BTreeSet<Module>>;

impl Features {
    /// Finds the features of an API.
    pub fn new(ir: &Ir, names: &Names) -> Self {
        let mut roots = names.roots.clone();
        roots.extend(
            names
                .types
                .values()
                .map(|name| &name.module)
                .filter(|module| module.as_slice() != [SHARED])
                .cloned(),
        );
        let shared = shared_needs(ir, names);
        let mut needs: Needs = BTreeMap::new();
        let mut note = |from: &Module, place: &Place| {
            let Some(name) = names.types.get(place) else {
                return;
            };
            let of_from = needs.entry(from.clone()).or_default();
            if name.module.as_slice() == [SHARED] {
                of_from.extend(shared.get(place).into_iter().flatten().cloned());
            } else {
                of_from.insert(name.module.clone());
            }
        };
        for (place, definition) in &ir.types {
            let module = &names.types[place].module;
            if module.as_slice() != [SHARED] {
                for target in definition.references() {
                    note(module, target);
                }
            }
        }
        if let Some(events) = &ir.events
            && let Some(event) = names.types.get(&Place::root(&events.rules.snapshot))
        {
            // What an event's methods name.
            note(&event.module, &Place::root(&events.rules.notified));
            note(&event.module, &events.names);
        }
        for (id, functions) in &names.operations {
            let Some(operation) = ir.operations.get(id) else {
                continue;
            };
            for function in functions {
                let Some(root) = names.root_of(&function.module) else {
                    continue;
                };
                for target in operation.references() {
                    let general = names
                        .types
                        .get(target)
                        .is_some_and(|name| name.module.as_slice() == [ERRORS]);
                    if !general {
                        note(root, target);
                    }
                }
            }
        }
        for (module, needed) in &mut needs {
            needed.remove(module);
        }
        Self {
            named: reduced(&needs),
            roots,
            needs,
            shared,
        }
    }

    /// The modules that have a feature.
    pub fn modules(&self) -> impl Iterator<Item = &Module> {
        self.roots.iter()
    }

    /// The module whose feature a module belongs to; none for the shared one.
    pub fn of_module(&self, module: &[String]) -> Option<&Module> {
        (1..=module.len()).find_map(|length| self.roots.get(&module[..length]))
    }

    /// The features that a feature names in the manifest: those that it needs, without what comes
    /// with others anyway.
    pub fn needs(&self, module: &Module) -> impl Iterator<Item = &Module> {
        self.named.get(module).into_iter().flatten()
    }

    /// The features without which a shared type is not there.
    pub fn of_shared(&self, place: &Place) -> BTreeSet<&Module> {
        let direct: BTreeSet<&Module> = self.shared.get(place).into_iter().flatten().collect();
        self.smallest(direct)
    }

    /// All that comes with a feature.
    pub fn closure<'a>(&'a self, module: &'a Module) -> BTreeSet<&'a Module> {
        closure(&self.needs, module)
    }

    /// Leaves out what comes with another one, by name where two come with each other.
    fn smallest<'a>(&'a self, all: BTreeSet<&'a Module>) -> BTreeSet<&'a Module> {
        let closures: BTreeMap<&Module, BTreeSet<&Module>> = all
            .iter()
            .map(|module| (*module, self.closure(module)))
            .collect();
        all.iter()
            .copied()
            .filter(|module| {
                !all.iter().any(|other| {
                    other != module
                        && closures[other].contains(module)
                        && (!closures[module].contains(other) || other < module)
                })
            })
            .collect()
    }
}

fn closure<'a>(needs: &'a Needs, module: &'a Module) -> BTreeSet<&'a Module> {
    let mut found = BTreeSet::from([module]);
    let mut open = vec![module];
    while let Some(here) = open.pop() {
        for needed in needs.get(here).into_iter().flatten() {
            if found.insert(needed) {
                open.push(needed);
            }
        }
    }
    found
}

/// Takes out each need that is met by way of those that are left, one after the other, so that
/// needs in a circle do not vanish by way of each other.
fn reduced(needs: &Needs) -> Needs {
    let mut left = needs.clone();
    for (module, needed) in needs {
        for target in needed {
            if let Some(targets) = left.get_mut(module) {
                targets.remove(target);
            }
            if !closure(&left, module).contains(target)
                && let Some(targets) = left.get_mut(module)
            {
                targets.insert(target.clone());
            }
        }
    }
    left
}

/// For each shared type, the modules with a type that it leads to through shared ones.
fn shared_needs(ir: &Ir, names: &Names) -> BTreeMap<Place, BTreeSet<Module>> {
    let mut needs = BTreeMap::new();
    for (place, name) in &names.types {
        if name.module.as_slice() != [SHARED] {
            continue;
        }
        let mut found: BTreeSet<Module> = BTreeSet::new();
        let mut seen: BTreeSet<&Place> = BTreeSet::from([place]);
        let mut open = vec![place];
        while let Some(here) = open.pop() {
            for target in ir.get(here).into_iter().flat_map(|it| it.references()) {
                let module = &names.types[target].module;
                if module.as_slice() != [SHARED] {
                    found.insert(module.clone());
                } else if seen.insert(target) {
                    open.push(target);
                }
            }
        }
        needs.insert(place.clone(), found);
    }
    needs
}
