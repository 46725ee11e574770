//! Which features the generated crate has, and which others each of them needs.
//!
//! A feature is a module with operations in it, or the errors. It needs the features of the
//! modules whose types it uses. A type that belongs to no module is there as soon as a feature that
//! uses it is on.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Ir, Place};
use crate::names::{ERRORS, Names};

type Module = Vec<String>;

/// The features and what they need.
#[derive(Debug, Clone)]
pub struct Features {
    roots: BTreeSet<Module>,
    needs: Needs,
    /// As few of the needs as say the same.
    named: Needs,
    /// The modules that each bring a type that belongs to none.
    shared: BTreeMap<Place, BTreeSet<Module>>,
}

/// From a feature's module to the modules it needs.
type Needs = BTreeMap<Module, BTreeSet<Module>>;

impl Features {
    /// Finds the features of an API.
    pub fn new(ir: &Ir, names: &Names) -> Self {
        let mut roots = names.roots.clone();
        roots.extend(names.owners.values().cloned());
        let mut uses = Uses {
            ir,
            names,
            needs: BTreeMap::new(),
            users: BTreeMap::new(),
        };
        for (place, definition) in &ir.types {
            if let Some(module) = names.owners.get(place) {
                for target in definition.body.references() {
                    uses.note(module, target);
                }
            }
        }
        if let Some(events) = &ir.events
            && let Some(event) = names.owners.get(&Place::root(&events.rules.snapshot))
        {
            // What an event's methods name.
            if let Some(notified) = &events.rules.notified {
                uses.note(event, &Place::root(notified));
            }
            uses.note(event, &events.names);
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
                        .owners
                        .get(target)
                        .is_some_and(|module| module.as_slice() == [ERRORS]);
                    if !general {
                        uses.note(root, target);
                    }
                }
            }
        }
        // What only a reference leads to goes with what it holds.
        for place in ir.types.keys().filter(|it| !names.owners.contains_key(*it)) {
            if !uses.users.contains_key(place) {
                for module in uses.held(place) {
                    uses.note(&module, place);
                }
            }
        }
        let Uses {
            mut needs, users, ..
        } = uses;
        for (module, needed) in &mut needs {
            needed.remove(module);
        }
        Self {
            named: reduced(&needs),
            roots,
            shared: bringing(&needs, users),
            needs,
        }
    }

    /// The modules that have a feature.
    pub fn modules(&self) -> impl Iterator<Item = &Module> {
        self.roots.iter()
    }

    /// The module whose feature a module belongs to, if it belongs to one.
    pub fn of_module(&self, module: &[String]) -> Option<&Module> {
        (1..=module.len()).find_map(|length| self.roots.get(&module[..length]))
    }

    /// The features that a feature names in the manifest: those that it needs, without what comes
    /// with others anyway.
    pub fn needs(&self, module: &Module) -> impl Iterator<Item = &Module> {
        self.named.get(module).into_iter().flatten()
    }

    /// The features that each bring a type that belongs to no module: as few of those that use it as say the same.
    pub fn of_shared(&self, place: &Place) -> BTreeSet<&Module> {
        self.shared.get(place).into_iter().flatten().collect()
    }

    /// All that comes with a feature.
    pub fn closure<'a>(&'a self, module: &'a Module) -> BTreeSet<&'a Module> {
        closure(&self.needs, module)
    }
}

/// Who uses what.
struct Uses<'a> {
    ir: &'a Ir,
    names: &'a Names,
    needs: Needs,
    users: BTreeMap<Place, BTreeSet<Module>>,
}

impl Uses<'_> {
    /// Notes that a module uses a type. What one that belongs to no module leads to, the module uses as well.
    fn note(&mut self, module: &Module, place: &Place) {
        let mut open = vec![place.clone()];
        while let Some(place) = open.pop() {
            if let Some(owner) = self.names.owners.get(&place) {
                let needs = self.needs.entry(module.clone()).or_default();
                needs.insert(owner.clone());
                continue;
            }
            let Some(definition) = self.ir.get(&place) else {
                continue;
            };
            if self.users.entry(place).or_default().insert(module.clone()) {
                open.extend(definition.body.references().into_iter().cloned());
            }
        }
    }

    /// The modules whose types are held by one that nothing uses.
    fn held(&self, place: &Place) -> BTreeSet<Module> {
        let mut held = BTreeSet::new();
        let mut seen = BTreeSet::from([place]);
        let mut open = vec![place];
        while let Some(place) = open.pop() {
            if let Some(owner) = self.names.owners.get(place) {
                held.insert(owner.clone());
            } else if let Some(users) = self.users.get(place) {
                held.extend(users.iter().cloned());
            } else if let Some(definition) = self.ir.get(place) {
                for target in definition.body.references() {
                    if seen.insert(target) {
                        open.push(target);
                    }
                }
            }
        }
        held
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

/// Leaves out of the users of each type those that bring another one of them.
fn bringing(
    needs: &Needs,
    mut users: BTreeMap<Place, BTreeSet<Module>>,
) -> BTreeMap<Place, BTreeSet<Module>> {
    let modules: BTreeSet<&Module> = users.values().flatten().collect();
    let brought: BTreeMap<Module, BTreeSet<Module>> = modules
        .into_iter()
        .map(|module| {
            let brought = closure(needs, module).into_iter().cloned();
            (module.clone(), brought.collect())
        })
        .collect();
    for of_type in users.values_mut() {
        let all = of_type.clone();
        of_type.retain(|module| {
            // Where two bring each other, the name decides.
            !all.iter().any(|other| {
                other != module
                    && brought[module].contains(other)
                    && (!brought[other].contains(module) || other < module)
            })
        });
    }
    users
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
