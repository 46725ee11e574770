//! The names of types.
//!
//! Every type has a few candidates, the best first. In each round, all types that have no name yet
//! propose their next candidate, and those whose proposal nobody else makes, and nobody has, get
//! it: the order of the document decides nothing. What Stripe sends is named before what it
//! receives, an owner before what it holds.

use std::collections::{BTreeMap, BTreeSet};

use super::words::{pascal, singular};
use super::{FunctionName, Lock, root};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{ChoiceArm, Ir, Place, Shape, TypeBody, TypeDef};

/// The state of naming.
struct Naming<'a> {
    ir: &'a Ir,
    operations: &'a BTreeMap<String, Vec<FunctionName>>,
    /// From every place to the place that identifies its type.
    identity: BTreeMap<&'a Place, &'a Place>,
    /// How many types have each title.
    titles: BTreeMap<&'a str, usize>,
    names: BTreeMap<Place, String>,
    taken: BTreeSet<String>,
}

/// Names every type.
///
/// # Errors
/// Types that are left without a name, and names in the lock that two types claim.
pub(super) fn name(
    ir: &Ir,
    operations: &BTreeMap<String, Vec<FunctionName>>,
    lock: &Lock,
) -> Result<BTreeMap<Place, String>, Diagnostics> {
    let mut naming = Naming {
        ir,
        operations,
        identity: BTreeMap::new(),
        titles: BTreeMap::new(),
        names: BTreeMap::new(),
        taken: root::reserved().map(str::to_owned).collect(),
    };
    let mut faults = Diagnostics::new();
    for (place, definition) in &ir.types {
        for other in &definition.places {
            naming.identity.insert(other, place);
        }
        if let (TypeBody::Params(_), Some(title)) = (&definition.body, &definition.title) {
            *naming.titles.entry(title).or_default() += 1;
        }
    }
    naming.take_ids();
    naming.take_locked(lock, &mut faults);
    let mut batches: BTreeMap<(bool, bool, usize), Vec<&Place>> = BTreeMap::new();
    for (place, definition) in &ir.types {
        if !naming.names.contains_key(place) {
            let sent = ir.operations.contains_key(place.root_name());
            let inside = !place.is_root();
            let depth = definition.places[0].segments().count();
            batches
                .entry((sent, inside, depth))
                .or_default()
                .push(place);
        }
    }
    for places in batches.into_values() {
        naming.batch(places, &mut faults);
    }
    faults.finish(naming.names)
}

/// The name of the id of the objects with an `object` constant.
pub(super) fn id_name(object: &str) -> String {
    format!("{}Id", pascal(object))
}

impl<'a> Naming<'a> {
    /// The names of ids are given: no type may have them.
    fn take_ids(&mut self) {
        for definition in self.ir.types.values() {
            if let TypeBody::Record(record) = &definition.body
                && let Some(object) = record.object()
            {
                self.taken.insert(id_name(object));
            }
        }
    }

    fn take_locked(&mut self, lock: &Lock, faults: &mut Diagnostics) {
        for (place, locked) in &lock.types {
            let Some(identity) = self.identity.get(place) else {
                continue;
            };
            let identity = (*identity).clone();
            if self.names.contains_key(&identity) {
                // Two types of an earlier document are one now: it keeps the first of the names.
                continue;
            }
            if !self.taken.insert(locked.name.clone()) {
                let mut named = self.names.iter();
                let other = named.find(|(_, name)| **name == locked.name);
                let other = other.map_or(String::new(), |(other, _)| other.to_string());
                let message = format!(
                    "`{other}` and `{place}` both have the name `{}`",
                    locked.name
                );
                faults.push(
                    Diagnostic::new(&self.ir.types[&identity].pointer, message)
                        .help("rename one of them in the lock file"),
                );
            }
            self.names.insert(identity, locked.name.clone());
        }
    }

    fn batch(&mut self, mut places: Vec<&'a Place>, faults: &mut Diagnostics) {
        let mut round = 0;
        while !places.is_empty() {
            let mut proposals: BTreeMap<String, Vec<&Place>> = BTreeMap::new();
            let mut left = Vec::new();
            for place in places {
                match self.candidates(place).into_iter().nth(round) {
                    Some(name) if self.taken.contains(&name) => left.push(place),
                    Some(name) => proposals.entry(name).or_default().push(place),
                    None => faults.push(
                        Diagnostic::new(
                            &self.ir.types[place].pointer,
                            format!(
                                "no name is left for `{place}`: {} are taken",
                                self.candidates(place).join(", ")
                            ),
                        )
                        .help("give it a name in the lock file"),
                    ),
                }
            }
            for (name, claimants) in proposals {
                match claimants.as_slice() {
                    [only] => {
                        self.taken.insert(name.clone());
                        self.names.insert((*only).clone(), name);
                    }
                    several => left.extend(several),
                }
            }
            places = left;
            round += 1;
        }
    }

    /// The names that a type may have, the best first.
    fn candidates(&self, place: &Place) -> Vec<String> {
        let definition = &self.ir.types[place];
        if place.is_root() {
            let name = pascal(place.as_str());
            return vec![name.clone(), format!("{name}Object")];
        }
        let mut found = Vec::new();
        match &definition.body {
            TypeBody::Params(_) => found.extend(self.by_title(definition)),
            TypeBody::Choice(choice) => found.extend(by_kinds(&choice.arms)),
            TypeBody::Enum(_) => found.extend(by_property(definition)),
            _ => {}
        }
        found.extend(self.by_common_owner(definition));
        let by_owner = self.by_owner(place);
        if let TypeBody::Choice(choice) = &definition.body
            && choice.arms.contains(&ChoiceArm::Value(Shape::Text))
        {
            found.extend(by_owner.iter().map(|name| format!("{name}OrId")));
        }
        found.extend(by_owner);
        found.push(pascal(place.as_str()));
        found
    }

    /// By its title, if all types with that title are one. A title of one word says too little.
    fn by_title(&self, definition: &TypeDef) -> Vec<String> {
        match definition.title.as_deref() {
            Some(title) if self.titles.get(title) == Some(&1) && title.contains('_') => {
                let name = pascal(title);
                vec![name.clone(), format!("{name}Params")]
            }
            _ => Vec::new(),
        }
    }

    /// For a type with several places in one schema or operation: by what holds all of them, and
    /// by the last steps that all of them have in common.
    fn by_common_owner(&self, definition: &TypeDef) -> Vec<String> {
        let [first, others @ ..] = definition.places.as_slice() else {
            return Vec::new();
        };
        if others.is_empty() || others.iter().any(|it| it.root_name() != first.root_name()) {
            return Vec::new();
        }
        let mut owner = first.parent();
        while let Some(here) = &owner
            && !others.iter().all(|other| other.is_below(here))
        {
            owner = here.parent();
        }
        let mut steps: Vec<&str> = first.segments().collect();
        for other in others {
            let theirs: Vec<&str> = other.segments().collect();
            let common = steps
                .iter()
                .rev()
                .zip(theirs.iter().rev())
                .take_while(|(a, b)| a == b)
                .count();
            steps.drain(..steps.len() - common);
        }
        match owner {
            Some(owner) if !steps.is_empty() => {
                let last_first: Vec<String> =
                    steps.iter().rev().map(|&step| step.to_owned()).collect();
                self.owner_names(&owner)
                    .into_iter()
                    .map(|owner| joined(&owner, &last_first))
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    /// The names under which a type or an operation holds others; none if it is neither.
    fn owner_names(&self, place: &Place) -> Vec<String> {
        if let Some(owner) = self.identity.get(place).and_then(|it| self.names.get(*it)) {
            return vec![owner.clone()];
        }
        match self
            .operations
            .get(place.as_str())
            .and_then(|it| it.first())
        {
            Some(function) => {
                let object = object_of(function);
                let verb = pascal(&function.function);
                vec![object.clone(), format!("{verb}{object}")]
            }
            None => Vec::new(),
        }
    }

    /// By the type or operation that holds it.
    fn by_owner(&self, place: &Place) -> Vec<String> {
        let mut steps: Vec<String> = Vec::new();
        let mut here = place.clone();
        loop {
            let Some(above) = here.parent() else {
                return Vec::new();
            };
            steps.push(here.as_str()[above.as_str().len() + 1..].to_owned());
            let owners = self.owner_names(&above);
            if !owners.is_empty() {
                return owners.iter().map(|owner| joined(owner, &steps)).collect();
            }
            here = above;
        }
    }
}

/// An enum that stands in several schemas or operations under one telling property (of more than one
/// word) goes by that.
fn by_property(definition: &TypeDef) -> Option<String> {
    let roots: BTreeSet<&str> = definition.places.iter().map(Place::root_name).collect();
    let property = definition.places.first()?.last_name();
    (roots.len() > 1 && property.contains('_')).then(|| pascal(&singular(property)))
}

/// What the functions of a module are about: `customers::payment_sources` is about a
/// `CustomerPaymentSource`.
fn object_of(function: &FunctionName) -> String {
    let words: Vec<String> = function.module.iter().map(|part| singular(part)).collect();
    pascal(&words.join("_"))
}

/// An owner's name with the steps from there (the last first) behind it.
fn joined(owner: &str, steps: &[String]) -> String {
    let mut name = owner.to_owned();
    for (index, step) in steps.iter().enumerate().rev() {
        let is_page_data = step == "data[]" && index + 1 < steps.len();
        if is_page_data {
            continue;
        }
        let below_is_page_data = index > 0 && steps[index - 1] == "data[]";
        let word = step.trim_end_matches(['[', ']', '{', '}']);
        let word = if step.ends_with(']') || step.ends_with('}') || below_is_page_data {
            singular(word)
        } else {
            word.to_owned()
        };
        let word = pascal(&word);
        if !name.ends_with(&word) {
            name.push_str(&word);
        }
    }
    name
}

/// A choice without objects, by what there is to choose from: `TimestampOrNow`.
fn by_kinds(arms: &[ChoiceArm]) -> Option<String> {
    let mut values = Vec::new();
    let mut words = Vec::new();
    for arm in arms {
        match arm {
            ChoiceArm::Word(word) => words.push(pascal(word)),
            ChoiceArm::Object(..) => return None,
            ChoiceArm::Value(shape) => values.push(kind(shape)?.to_owned()),
        }
    }
    values.extend(words);
    Some(values.join("Or"))
}

/// The name of a kind of plain value.
pub(super) fn kind(shape: &Shape) -> Option<&'static str> {
    match shape {
        Shape::Bool => Some("Bool"),
        Shape::Integer => Some("Integer"),
        Shape::Float => Some("Float"),
        Shape::Text => Some("Id"),
        Shape::Timestamp => Some("Timestamp"),
        Shape::DateTime => Some("DateTime"),
        Shape::Decimal => Some("Decimal"),
        Shape::Currency => Some("Currency"),
        _ => None,
    }
}
