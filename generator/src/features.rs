//! Which features the generated crate has, and which others each of them needs.
//!
//! A feature is a module with operations in it, or the errors. It needs the features of the
//! modules whose types it uses. A shared type is there as soon as a feature that uses it is on.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Ir, Place, TypeBody, TypeDef};
use crate::names::{ERRORS, Names, SHARED};

type Module = Vec<String>;

/// The features and what they need.
#[derive(Debug, Clone)]
pub struct Features {
    roots: BTreeSet<Module>,
    needs: Needs,
    /// As few of the needs as say the same.
    named: Needs,
    /// The modules that each bring a shared type, by the type at home in its file.
    shared: BTreeMap<Place, BTreeSet<Module>>,
    /// For each type, the one at home in its file.
    homes: BTreeMap<Place, Place>,
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
        let homes: BTreeMap<Place, Place> = names
            .types
            .keys()
            .map(|place| (place.clone(), home(ir, names, place)))
            .collect();
        let mut uses = Uses {
            ir,
            names,
            homes: &homes,
            guests: BTreeMap::new(),
            needs: BTreeMap::new(),
            users: BTreeMap::new(),
        };
        for (place, home) in &homes {
            uses.guests.entry(home).or_default().push(place);
        }
        for (place, definition) in &ir.types {
            let module = &names.types[place].module;
            if module.as_slice() != [SHARED] {
                for target in definition.references() {
                    uses.note(module, target);
                }
            }
        }
        if let Some(events) = &ir.events
            && let Some(event) = names.types.get(&Place::root(&events.rules.snapshot))
        {
            // What an event's methods name.
            uses.note(&event.module, &Place::root(&events.rules.notified));
            uses.note(&event.module, &events.names);
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
                        uses.note(root, target);
                    }
                }
            }
        }
        // What only a reference leads to goes with what it holds.
        for home in homes.values() {
            if !uses.users.contains_key(home) {
                for module in uses.held(home) {
                    uses.note(&module, home);
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
            homes,
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

    /// The features that each bring a shared type: as few of those that use it as say the same.
    pub fn of_shared(&self, place: &Place) -> BTreeSet<&Module> {
        let home = self.homes.get(place);
        let bringing = home.and_then(|home| self.shared.get(home));
        bringing.into_iter().flatten().collect()
    }

    /// The type at home in the file that a type stands in.
    pub fn home<'a>(&'a self, place: &'a Place) -> &'a Place {
        self.homes.get(place).unwrap_or(place)
    }

    /// All that comes with a feature.
    pub fn closure<'a>(&'a self, module: &'a Module) -> BTreeSet<&'a Module> {
        closure(&self.needs, module)
    }
}

/// The type at home in the file of a type: an object in its own file, all else in that of the
/// object it stands in, if that is in the same module and nothing else holds it.
fn home(ir: &Ir, names: &Names, place: &Place) -> Place {
    let is_object = |body: &TypeBody| matches!(body, TypeBody::Record(_) | TypeBody::Params(_));
    let Some(definition) = ir.get(place).filter(|it| !is_object(&it.body)) else {
        return place.clone();
    };
    let module = |place: &Place| names.types.get(place).map(|name| &name.module);
    let holds_all = |owner: &TypeDef| {
        let mut places = definition.places.iter();
        places.all(|place| owner.places.iter().any(|above| place.is_below(above)))
    };
    std::iter::successors(place.parent(), Place::parent)
        .find(|above| {
            module(above) == module(place)
                && ir
                    .get(above)
                    .is_some_and(|owner| is_object(&owner.body) && holds_all(owner))
        })
        .unwrap_or_else(|| place.clone())
}

/// Who uses what.
struct Uses<'a> {
    ir: &'a Ir,
    names: &'a Names,
    homes: &'a BTreeMap<Place, Place>,
    /// The types in the file of each type that is at home in one.
    guests: BTreeMap<&'a Place, Vec<&'a Place>>,
    needs: Needs,
    users: BTreeMap<Place, BTreeSet<Module>>,
}

impl<'a> Uses<'a> {
    /// Notes that a module uses a type. What a shared one leads to, the module uses as well; and a
    /// file is there as a whole.
    fn note(&mut self, module: &Module, place: &Place) {
        let mut open = vec![place];
        while let Some(place) = open.pop() {
            let Some(name) = self.names.types.get(place) else {
                continue;
            };
            if name.module.as_slice() != [SHARED] {
                let needs = self.needs.entry(module.clone()).or_default();
                needs.insert(name.module.clone());
                continue;
            }
            let home = &self.homes[place];
            let users = self.users.entry(home.clone()).or_default();
            if users.insert(module.clone()) {
                let guests = self.guests.get(home).into_iter().flatten();
                let definitions = guests.filter_map(|guest| self.ir.get(guest));
                open.extend(definitions.flat_map(|definition| definition.references()));
            }
        }
    }

    /// The modules whose types are held by a shared one that nothing uses.
    fn held(&self, place: &Place) -> BTreeSet<Module> {
        let mut held = BTreeSet::new();
        let mut seen = BTreeSet::from([place]);
        let mut open = vec![place];
        while let Some(place) = open.pop() {
            let Some(name) = self.names.types.get(place) else {
                continue;
            };
            if name.module.as_slice() != [SHARED] {
                held.insert(name.module.clone());
            } else if let Some(users) = self.users.get(&self.homes[place]) {
                held.extend(users.iter().cloned());
            } else {
                let guests = self.guests.get(&self.homes[place]).into_iter().flatten();
                let definitions = guests.filter_map(|guest| self.ir.get(guest));
                for target in definitions.flat_map(|definition| definition.references()) {
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
