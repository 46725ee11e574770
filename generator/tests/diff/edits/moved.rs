//! What an edit moved: names, lines of the lock, types and entries of the report that are not at its place.

use std::collections::{BTreeMap, BTreeSet};

use stripe_generator::Analysis;
use stripe_generator::diff::{Effect, Report, Subject, Verdict};
use stripe_generator::ir::{Place, TypeBody, TypeDef};
use stripe_generator::names::{Alias, Lock, TypeName};

use super::kinds::{Expected, Outcome};

/// The document as it was, with what is compared each time.
pub(super) struct Before {
    pub(super) analysis: Analysis,
    lock: Lock,
    types: BTreeMap<String, TypeDef>,
}

/// The first few of what is wrong are enough to see what happened.
const SHOWN: usize = 6;

impl Before {
    pub(super) fn new(analysis: Analysis) -> Self {
        Self {
            lock: analysis.lock(),
            types: by_name(&analysis),
            analysis,
        }
    }

    pub(super) fn check(
        &self,
        new: &Analysis,
        report: &Report,
        outcome: &Outcome,
    ) -> Result<(), String> {
        let mut wrong = Vec::new();
        let here = Here::new(&self.analysis, outcome);
        self.names(new, &here, &mut wrong);
        self.types(new, &here, &mut wrong);
        self.report(report, &here, &mut wrong);
        let count = wrong.len();
        wrong.truncate(SHOWN);
        match count {
            0 => Ok(()),
            _ => Err(format!("{count} times, such as\n  {}", wrong.join("\n  "))),
        }
    }

    /// The lines of the lock stay, and new ones are of what is new.
    fn names(&self, new: &Analysis, here: &Here<'_>, wrong: &mut Vec<String>) {
        let after = new.lock();
        for (place, name) in &self.lock.types {
            let is = after.types.get(place);
            if is != Some(name) && (here.is_additive || !here.has(place)) {
                wrong.push(format!("type {place} = {name}, now {is:?}"));
            }
        }
        for place in after.types.keys() {
            if !self.lock.types.contains_key(place) && !here.holds(place) {
                wrong.push(format!("a new line for {place}"));
            }
        }
        for (id, names) in &self.lock.operations {
            if after.operations.get(id) != Some(names) {
                wrong.push(format!("operation {id}"));
            }
        }
        for (place, module) in &self.lock.owners {
            if after.owners.get(place) != Some(module) && (here.is_additive || !here.has(place)) {
                wrong.push(format!(
                    "feature {place}, now {:?}",
                    after.owners.get(place)
                ));
            }
        }
        for (place, names) in &self.lock.arguments {
            let is = after.arguments.get(place);
            if is != Some(names) && (here.is_additive || !here.holds(place)) {
                wrong.push(format!("arguments {place}, now {is:?}"));
            }
        }
        for (place, stands) in &self.lock.nested {
            let is = after.nested.get(place);
            if is != Some(stands) && (here.is_additive || !here.holds(place)) {
                wrong.push(format!("nested {place}, now {is:?}"));
            }
        }
        for (name, alias) in &self.analysis.names.aliases {
            let was = &self.analysis.names.types[&alias.target];
            let alias_now = new.names.aliases.get(name).map(|it| &it.target);
            let own = new.names.types.iter().find(|(_, it)| *it == name);
            let is = alias_now.or(own.map(|(target, _)| target));
            let is = is.and_then(|target| new.names.types.get(target));
            if is != Some(was) && (here.is_additive || !here.has(&alias.place)) {
                wrong.push(format!("{name} led to {was}, now {is:?}"));
            }
        }
    }

    /// The types at other places are what they were.
    fn types(&self, new: &Analysis, here: &Here<'_>, wrong: &mut Vec<String>) {
        let after = by_name(new);
        for (name, was) in &self.types {
            let is_here = was.places.iter().any(|place| here.has(place));
            match after.get(name) {
                _ if is_here => {}
                Some(is) if said(is) == said(was) => {}
                Some(is) => wrong.push(format!("{name} was {:?}, is {:?}", said(was), said(is))),
                None => wrong.push(format!("{name} is gone")),
            }
        }
    }

    /// The report tells of the place, with the effect that the edit has.
    fn report(&self, report: &Report, here: &Here<'_>, wrong: &mut Vec<String>) {
        let fits = match here.outcome.expected {
            Expected::Exactly(verdict) if here.is_in_crate => report.verdict == verdict,
            Expected::Exactly(verdict) => report.verdict <= verdict,
            Expected::AtMost(verdict) => report.verdict <= verdict,
        };
        if !fits {
            wrong.push(format!("the verdict is {:?}", report.verdict));
        }
        for entry in &report.entries {
            // A path that leads to a type at home elsewhere is told of with the home.
            let mut aliases = self.analysis.names.aliases.iter();
            let is_path = |(name, alias): (&TypeName, &Alias)| {
                here.has(&alias.place) && name.to_string() == entry.item
            };
            let is_here = entry.pointers.iter().any(|it| here.is_told_at(it))
                || entry.subject == Subject::Type && aliases.any(is_path)
                || entry.subject == Subject::Type && here.has(&Place::parse(&entry.wire));
            // What a feature brings and what can be expanded go as far as references do.
            let is_of_references = matches!(entry.subject, Subject::Feature | Subject::Expansion);
            // A type more: what the edit adds, or a component that nothing uses any more.
            let is_more = entry.effect == Effect::Addition
                && (here.is_additive || entry.subject == Subject::Type);
            let is_breaking = here.is_additive && entry.effect == Effect::Breaking;
            if is_breaking || !(is_here || is_of_references || is_more) {
                wrong.push(format!("{} {}", entry.item, entry.phrase()));
            }
        }
    }
}

/// The place of an edit.
struct Here<'a> {
    outcome: &'a Outcome,
    /// Whether nothing that was there is to be other than it was.
    is_additive: bool,
    /// Whether what was edited is in the crate at all.
    is_in_crate: bool,
    /// The places of the types that the edit is about, and of what holds them.
    places: BTreeSet<&'a Place>,
    /// The places of what holds these, by whatever reference.
    holders: BTreeSet<Place>,
    /// Where these types stand in the document. Where one of them can't be shared any more, all who shared it are told.
    pointers: BTreeSet<&'a str>,
    /// The names of what operations and objects there were.
    roots: BTreeSet<&'a str>,
}

impl<'a> Here<'a> {
    fn new(before: &'a Analysis, outcome: &'a Outcome) -> Self {
        let types = || before.ir.types.values();
        let is_exactly = |definition: &&TypeDef| definition.pointers.contains(&outcome.within);
        let here = types().filter(|it| it.pointers.iter().any(|at| near(at, &outcome.within)));
        let here: Vec<&TypeDef> = here.collect();
        let operations = before.ir.operations.iter();
        let operations = operations.filter(|(_, it)| near(&it.pointer, &outcome.within));
        let places = here.iter().flat_map(|it| &it.places).collect();
        let mut holders = BTreeSet::new();
        for place in here.iter().flat_map(|it| &it.places) {
            let mut around = place.parent();
            while let Some(place) = around {
                around = place.parent();
                holders.insert(place);
            }
        }
        let nested = |place: &Place| !place.is_root() && holders.contains(place);
        let around = types().filter(|it| it.places.iter().any(nested));
        let told = here.iter().copied().chain(around);
        let pointers = told.flat_map(|it| it.pointers.iter().map(String::as_str));
        let pointers = pointers.collect();
        let roots = types().flat_map(|it| it.places.iter().map(Place::root_name));
        let mut roots: BTreeSet<&str> = roots.collect();
        roots.extend(before.ir.operations.keys().map(String::as_str));
        // What an operation takes at its root has no type.
        for (id, _) in operations {
            roots.remove(id.as_str());
        }
        Self {
            outcome,
            is_additive: matches!(outcome.expected, Expected::Exactly(it) if it < Verdict::Major),
            is_in_crate: outcome.within.starts_with("/paths/") || types().any(|it| is_exactly(&it)),
            places,
            pointers,
            holders,
            roots,
        }
    }

    /// Whether something at a JSON pointer may be told of.
    fn is_told_at(&self, pointer: &str) -> bool {
        let mut shared = self.pointers.iter();
        near(pointer, &self.outcome.within)
            || !self.is_additive && shared.any(|at| near(pointer, at))
    }

    /// Whether the edit is about the type of a place, or about what is in it.
    fn has(&self, place: &Place) -> bool {
        let is_around = !self.is_additive && self.holders.contains(place);
        is_around || self.places.contains(place) || self.holds(place)
    }

    /// Whether a place is in what the edit is about.
    fn holds(&self, place: &Place) -> bool {
        let mut around = Some(place.clone());
        while let Some(place) = around {
            if self.places.contains(&place) {
                return true;
            }
            around = place.parent();
        }
        !self.roots.contains(place.root_name())
    }
}

/// Whether one of two JSON pointers leads to what the other one leads to, or into it.
fn near(one: &str, other: &str) -> bool {
    let is_in = |inner: &str, outer: &str| {
        let rest = inner.strip_prefix(outer);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    is_in(one, other) || is_in(other, one)
}

/// All types, with names in the place of the places that they hold.
fn by_name(analysis: &Analysis) -> BTreeMap<String, TypeDef> {
    let name = |place: &Place| match analysis.names.types.get(place) {
        Some(name) => Place::root(&name.to_string()),
        None => place.clone(),
    };
    let types = analysis.ir.types.iter();
    let types = types.map(|(place, definition)| {
        let mut definition = definition.clone();
        definition.body.replace_places(&name);
        (analysis.names.types[place].to_string(), definition)
    });
    types.collect()
}

/// What a type says to users: all but what can be expanded, which goes as far as references do.
fn said(definition: &TypeDef) -> (String, TypeBody) {
    let mut body = definition.body.clone();
    if let TypeBody::Record(record) = &mut body {
        record.expansions.clear();
    }
    (definition.doc.clone(), body)
}
