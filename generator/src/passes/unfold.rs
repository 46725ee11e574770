//! A type for each path of keys.
//!
//! The document writes what it uses in several places as a component. Which components there are, and what they are called, is
//! Stripe's own business and changes with any release; the keys on the way to a value are the API. So every object, enum and union
//! gets the path of keys that leads to it for its place, and what one type serves is for [`share`](super::share) to decide.
//!
//! A path begins at an operation, or at a root: a component that is an object of the API by itself. Alternatives that no constant tells
//! apart have one path, and become one type.
//!
//! What an operation answers with is a root as well. That can come and go while the places where other objects hold it stay, so there the
//! lock decides: what was a root is one, and a path of keys that had a type has it.

use std::collections::{BTreeMap, BTreeSet};

use super::alternatives;
use crate::diagnostic::Diagnostics;
use crate::ir::{Choice, ChoiceArm, Ir, Output, ParamKind, Place, Shape, TypeBody, TypeDef};
use crate::names::Lock;

pub(super) fn run(mut ir: Ir, lock: &Lock) -> Result<Ir, Diagnostics> {
    let objects = objects(&ir);
    let mut roots = objects.clone();
    roots.extend(answers(&ir));
    roots.extend(
        lock.types
            .keys()
            .filter(|place| ir.types.contains_key(*place))
            .cloned(),
    );
    roots.retain(Place::is_root);
    let mut unfolding = Unfolding {
        ir: &ir,
        lock,
        objects,
        roots,
        found: BTreeMap::new(),
        reached: BTreeSet::new(),
        above: Vec::new(),
    };
    let mut operations = ir.operations.clone();
    for (id, operation) in &mut operations {
        let root = Place::root(id);
        for param in &mut operation.params {
            if let ParamKind::Required(shape, _) | ParamKind::Optional(shape) = &mut param.kind {
                *shape = unfolding.shape(shape, &root.property(&param.name));
            }
        }
        if let Output::Value(shape) = &mut operation.output {
            *shape = unfolding.shape(shape, &root.arm(Place::RESPONSE));
        }
        let at = root.arm(Place::ERROR);
        operation.error = operation
            .error
            .as_ref()
            .map(|error| unfolding.named(error, &at));
    }
    for root in unfolding.roots.clone() {
        unfolding.root(&root);
    }
    // What nothing leads to is a root, too.
    for place in ir.types.keys().filter(|place| place.is_root()) {
        if !unfolding.reached.contains(place) {
            unfolding.roots.insert(place.clone());
            unfolding.root(place);
        }
    }
    let mut faults = Diagnostics::new();
    let types = unfolding
        .found
        .into_iter()
        .filter_map(|(place, found)| Some((place, alternatives::one(found, &mut faults)?)))
        .collect();
    ir.types = types;
    ir.operations = operations;
    faults.finish(ir)
}

/// The components that are objects of the API by themselves: those that say which kind of object they are, and unions of such.
fn objects(ir: &Ir) -> BTreeSet<Place> {
    let mut roots = BTreeSet::new();
    for (place, definition) in &ir.types {
        match &definition.body {
            TypeBody::Record(record) => {
                if place.is_root() && record.object().is_some() {
                    roots.insert(place.clone());
                }
                roots.extend(record.deleted_twin.iter().cloned());
            }
            TypeBody::Union(union) => {
                if place.is_root() {
                    roots.insert(place.clone());
                }
                roots.extend(union.deleted_twin.iter().cloned());
            }
            _ => {}
        }
    }
    roots
}

/// What operations answer with.
fn answers(ir: &Ir) -> BTreeSet<Place> {
    let mut roots = BTreeSet::new();
    for operation in ir.operations.values() {
        if let Output::Value(shape) = &operation.output {
            roots.extend(shape.named().cloned());
        }
        if let Some(error) = &operation.error {
            roots.insert(error.clone());
            if let Some(TypeBody::Union(union)) = ir.get(error).map(|it| &it.body) {
                roots.extend(union.arms.iter().map(|arm| arm.place.clone()));
                roots.extend(union.fallback.iter().cloned());
            }
        }
    }
    roots
}

struct Unfolding<'a> {
    ir: &'a Ir,
    lock: &'a Lock,
    /// The roots that are objects of the API, wherever they are used.
    objects: BTreeSet<Place>,
    roots: BTreeSet<Place>,
    /// What is at each path: several types where alternatives have the same path.
    found: BTreeMap<Place, Vec<TypeDef>>,
    /// The types that are anywhere in it, as they were lowered.
    reached: BTreeSet<Place>,
    /// The types around the current one, as they were lowered and as they are here.
    above: Vec<(Place, Place)>,
}

impl Unfolding<'_> {
    fn root(&mut self, place: &Place) {
        if let Some(definition) = self.ir.get(place) {
            self.define(place, definition, place);
        }
    }

    /// The same shape, its types unfolded at a place.
    fn shape(&mut self, shape: &Shape, at: &Place) -> Shape {
        let mut inner = |shape: &Shape, at: &Place| Box::new(self.shape(shape, at));
        match shape {
            Shape::Named(place) => Shape::Named(self.named(place, at)),
            Shape::List(item) => Shape::List(inner(item, &at.items())),
            Shape::ListPage(item) => Shape::ListPage(inner(item, &at.items())),
            Shape::SearchPage(item) => Shape::SearchPage(inner(item, &at.items())),
            Shape::V2Page(item) => Shape::V2Page(inner(item, &at.items())),
            Shape::Map(value) => Shape::Map(inner(value, &at.values())),
            Shape::Clearable(value) => Shape::Clearable(inner(value, at)),
            Shape::Range(value) => Shape::Range(inner(value, at)),
            other => other.clone(),
        }
    }

    /// The place of a type that is used at a place.
    fn named(&mut self, lowered: &Place, at: &Place) -> Place {
        let Some(definition) = self.ir.get(lowered) else {
            return lowered.clone();
        };
        let has_own_type = !self.objects.contains(lowered) && self.lock.types.contains_key(at);
        if self.roots.contains(lowered) && !has_own_type {
            return lowered.clone();
        }
        if let Some((_, place)) = self.above.iter().find(|(other, _)| other == lowered) {
            return place.clone();
        }
        self.define(lowered, definition, at)
    }

    /// Defines a type at a place; gives back where it is.
    fn define(&mut self, lowered: &Place, definition: &TypeDef, at: &Place) -> Place {
        self.reached.insert(lowered.clone());
        self.above.push((lowered.clone(), at.clone()));
        let (place, body) = self.body(definition, at);
        self.above.pop();
        if let Some(body) = body {
            let places = vec![place.clone()];
            self.found.entry(place.clone()).or_default().push(TypeDef {
                places,
                body,
                ..definition.clone()
            });
        }
        place
    }

    /// What a type is at a place, and the place that it gets; no body if the place is that of the only alternative.
    fn body(&mut self, definition: &TypeDef, at: &Place) -> (Place, Option<TypeBody>) {
        let mut body = definition.body.clone();
        match &mut body {
            TypeBody::Record(record) => {
                for field in &mut record.fields {
                    field.shape = self.shape(&field.shape, &at.property(&field.name));
                }
            }
            TypeBody::Params(params) => {
                for param in &mut params.params {
                    if let ParamKind::Required(shape, _) | ParamKind::Optional(shape) =
                        &mut param.kind
                    {
                        *shape = self.shape(shape, &at.property(&param.name));
                    }
                }
            }
            TypeBody::Union(union) => {
                for arm in &mut union.arms {
                    arm.place = self.named(&arm.place, &at.arm(&arm.value));
                }
                let at = at.arm(Place::CHOICE);
                union.fallback = union.fallback.as_ref().map(|place| self.named(place, &at));
            }
            TypeBody::Choice(choice) => return self.choice(choice, at),
            TypeBody::Enum(_) | TypeBody::Merge(_) => {}
        }
        (at.clone(), Some(body))
    }

    /// A choice goes by the key, unless an object does.
    fn choice(&mut self, choice: &Choice, at: &Place) -> (Place, Option<TypeBody>) {
        let objects: Vec<&Place> = choice
            .arms
            .iter()
            .filter_map(|arm| match arm {
                ChoiceArm::Object(_, place) => Some(place),
                ChoiceArm::Word(_) | ChoiceArm::Value(_) => None,
            })
            .collect();
        let are_told_apart = objects.len() > 1 && objects.iter().all(|it| self.has_constant(it));
        let mut arms: Vec<ChoiceArm> = Vec::new();
        for arm in &choice.arms {
            let arm = match arm {
                ChoiceArm::Object(name, place) if are_told_apart => {
                    ChoiceArm::Object(name.clone(), self.named(place, &at.arm(name)))
                }
                ChoiceArm::Object(_, place) => {
                    let name = at.last_name().to_owned();
                    ChoiceArm::Object(name, self.named(place, at))
                }
                ChoiceArm::Value(shape) => ChoiceArm::Value(self.shape(shape, at)),
                ChoiceArm::Word(word) => ChoiceArm::Word(word.clone()),
            };
            if !arms.contains(&arm) {
                arms.push(arm);
            }
        }
        match arms.as_slice() {
            [ChoiceArm::Object(_, place)] => (place.clone(), None),
            _ if objects.is_empty() => (at.clone(), Some(TypeBody::Choice(Choice { arms }))),
            _ => {
                let place = at.arm(Place::CHOICE);
                (place, Some(TypeBody::Choice(Choice { arms })))
            }
        }
    }

    /// Whether the objects of a type say which kind of object they are.
    fn has_constant(&self, place: &Place) -> bool {
        match self.ir.get(place).map(|found| &found.body) {
            Some(TypeBody::Params(params)) => params.params.iter().any(|param| {
                param.name == "object" && matches!(param.kind, ParamKind::Constant(_))
            }),
            _ => false,
        }
    }
}
