//! One type for several paths of keys.
//!
//! The lock decides who shares, once: the paths that it gives one type keep one type, whatever the document does to one of them.
//! What one of them gets, the type gets. Paths that are new join those of the same structure and the same last key
//! ([`Structures`]). A group parts only where one type cannot say what all of its paths are ([`Combined`]).

mod combine;
mod own;
mod structure;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use self::combine::Combined;
use self::structure::Structures;
use crate::ir::{Ir, Operation, Output, Place, TypeDef};
use crate::names::Lock;

pub(super) fn run(mut ir: Ir, lock: &Lock) -> Ir {
    let groups = Groups::new(&ir, lock);
    let mut sharing = Sharing {
        ir: &ir,
        groups: &groups,
        started: BTreeSet::new(),
        shared: HashMap::new(),
        types: BTreeMap::new(),
    };
    for group in groups.members.keys() {
        sharing.group(group);
    }
    let Sharing {
        shared, mut types, ..
    } = sharing;
    let replace = |place: &Place| shared.get(place).unwrap_or(place).clone();
    // What was made before all that it holds, in a circle of groups, still names places.
    for definition in types.values_mut() {
        definition.body.replace_places(&replace);
    }
    let own = own::find(&ir, &types, &shared);
    let mut operations = std::mem::take(&mut ir.operations);
    for operation in operations.values_mut() {
        replace_in_operation(operation, &replace);
    }
    Ir {
        types,
        operations,
        own,
        ..ir
    }
}

fn replace_in_operation(operation: &mut Operation, replace: &dyn Fn(&Place) -> Place) {
    for param in &mut operation.params {
        param.replace_places(replace);
    }
    if let Output::Value(shape) = &mut operation.output {
        *shape = shape.map_places(replace);
    }
    operation.error = operation.error.as_ref().map(replace);
}

/// Which places are to share a type.
struct Groups {
    /// The name of the group of each place.
    of: HashMap<Place, String>,
    /// The places of each group, the best one for a home first.
    members: BTreeMap<String, Vec<Place>>,
}

impl Groups {
    fn new(ir: &Ir, lock: &Lock) -> Self {
        let mut structures = Structures::new(ir);
        // The groups of the lock by the structures of their members; the first of those with one structure.
        let mut known: BTreeMap<String, String> = BTreeMap::new();
        for place in ir.types.keys() {
            if let Some(name) = lock.types.get(place) {
                let name = name.to_string();
                let first = known
                    .entry(structures.of(place))
                    .or_insert_with(|| name.clone());
                if name < *first {
                    *first = name;
                }
            }
        }
        let mut groups = Self {
            of: HashMap::new(),
            members: BTreeMap::new(),
        };
        for place in ir.types.keys() {
            let group = match lock.types.get(place) {
                Some(name) => name.to_string(),
                None => {
                    let structure = structures.of(place);
                    known.get(&structure).cloned().unwrap_or(structure)
                }
            };
            groups.of.insert(place.clone(), group.clone());
            groups.members.entry(group).or_default().push(place.clone());
        }
        for members in groups.members.values_mut() {
            // What is new comes behind: the type stays at home where it was.
            members.sort_by_cached_key(|place| {
                (!lock.types.contains_key(place), home_rank(ir, place))
            });
        }
        groups
    }
}

/// The order in which the places of a type compete to be its home: a component, what is in an object of the API, what is sent to make
/// one, what is in an object that was deleted, and anything else; then the one with the fewest steps, and of the shortest path.
fn home_rank(ir: &Ir, place: &Place) -> (u8, usize, usize, Place) {
    let (kind, length) = match ir.operations.get(place.root_name()) {
        None if place.is_root() => (0, 0),
        None if is_deleted(ir, place) => (3, 0),
        None => (1, 0),
        Some(operation) if operation.creates() => (2, operation.path.len()),
        Some(operation) => (4, operation.path.len()),
    };
    (kind, place.steps().count(), length, place.clone())
}

/// Whether a place is in what is left of an object once deleted.
fn is_deleted(ir: &Ir, place: &Place) -> bool {
    let root = ir.record(&Place::root(place.root_name()));
    root.is_some_and(|record| record.is_deleted())
}

struct Sharing<'a> {
    ir: &'a Ir,
    groups: &'a Groups,
    started: BTreeSet<String>,
    /// From each place to the one that identifies its type.
    shared: HashMap<Place, Place>,
    types: BTreeMap<Place, TypeDef>,
}

impl Sharing<'_> {
    /// Makes the types of a group, after those of what its members hold.
    fn group(&mut self, group: &str) {
        if !self.started.insert(group.to_owned()) {
            return;
        }
        let members = &self.groups.members[group];
        for place in members {
            let held = self.ir.types[place].body.references();
            for held in held {
                if let Some(group) = self.groups.of.get(held) {
                    self.group(group);
                }
            }
        }
        let mut parts: Vec<Combined> = Vec::new();
        for place in members {
            let mut definition = self.ir.types[place].clone();
            definition
                .body
                .replace_places(&|place| self.shared.get(place).unwrap_or(place).clone());
            match parts.iter_mut().find(|part| part.takes(&definition)) {
                Some(part) => part.add(definition),
                None => parts.push(Combined::new(definition)),
            }
        }
        for part in parts {
            let definition = part.finish();
            let identity = definition.places[0].clone();
            for place in &definition.places {
                self.shared.insert(place.clone(), identity.clone());
            }
            self.types.insert(identity, definition);
        }
    }
}
