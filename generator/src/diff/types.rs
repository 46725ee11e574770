//! Types: those that came, went, or go by another name, and what the others are made of.

use std::collections::BTreeSet;

use super::params::Listed;
use super::side::Side;
use super::{Change, Comparison, Entry, Subject};
use crate::ir::{Params, Place, TypeBody, TypeDef};

const PARTED: &str = "the path leads to a type of its own, which one type cannot be any more";

impl<'a> Comparison<'a> {
    pub(super) fn types(&mut self) {
        let names: Vec<&'a str> = self.old.types.keys().map(String::as_str).collect();
        let mut known: BTreeSet<&str> = BTreeSet::new();
        for name in names {
            let Some((old_place, was)) = self.old.named(name) else {
                continue;
            };
            let new_name = self.renamed.get(name).copied().unwrap_or(name);
            let Some((place, is)) = self.new.named(new_name) else {
                let entry = Entry::new(
                    Subject::Type,
                    Change::Removed,
                    name,
                    old_place.as_str(),
                    was.pointers.clone(),
                );
                self.note(entry.breaking("the type is gone").was(kind(&was.body)));
                continue;
            };
            if new_name != name {
                let entry = Entry::new(
                    Subject::Type,
                    Change::Renamed,
                    new_name,
                    place.as_str(),
                    is.pointers.clone(),
                );
                self.note(
                    entry
                        .breaking("the type has another name")
                        .between(name, new_name),
                );
                self.paths(old_place, place, name);
                if self.old.paths.contains_key(new_name) || !known.insert(new_name) {
                    // It has become one with a type that was there before.
                    continue;
                }
            }
            if new_name == name {
                self.paths(old_place, place, name);
            }
            known.insert(new_name);
            self.needs(old_place, place, new_name, is);
            self.body((old_place, was), (place, is), new_name);
        }
        let names: Vec<&'a str> = self.new.types.keys().map(String::as_str).collect();
        for name in names {
            if let Some((place, is)) = self.new.named(name)
                && !known.contains(name)
                && !self.old.paths.contains_key(name)
            {
                let entry = Entry::new(
                    Subject::Type,
                    Change::Added,
                    name,
                    place.as_str(),
                    is.pointers.clone(),
                );
                self.note(entry.addition("a type more").is(kind(&is.body)));
            }
        }
    }

    /// Whether the further paths of a type still lead to it.
    fn paths(&mut self, old: &Place, new: &Place, name: &str) {
        let (before, after) = (&self.old.paths, &self.new.paths);
        let further = before.iter().filter(|(_, place)| **place == old);
        let further = further.filter(|(path, _)| !self.old.types.contains_key(*path));
        let mut entries = Vec::new();
        for (path, _) in further {
            let entry = |change, pointers: &[String]| {
                Entry::new(Subject::Type, change, path, new.as_str(), pointers.to_vec())
            };
            match after.get(path) {
                Some(place) if *place == new => {}
                Some(place) => {
                    let pointers = self.new.analysis.ir.get(place).map(|it| &it.pointers);
                    let entry = entry(Change::Changed, pointers.map_or(&[], Vec::as_slice));
                    let is = self.new.name_at(place).unwrap_or_default();
                    entries.push(entry.breaking(PARTED).between(name, is));
                }
                None => {
                    let pointers = self.old.analysis.ir.get(old).map(|it| &it.pointers);
                    let entry = entry(Change::Removed, pointers.map_or(&[], Vec::as_slice));
                    entries.push(entry.breaking("a path to the type is gone").was(name));
                }
            }
        }
        self.entries.append(&mut entries);
    }

    /// Whether each feature that brought the type before still does.
    fn needs(&mut self, old: &Place, new: &Place, name: &str, is: &TypeDef) {
        let before = self.old.emission.needed_features(old);
        let after = self.new.emission.needed_features(new);
        let brings = |given: &String| {
            let mut any = after.iter();
            any.any(|needed| self.new.comes_with(needed, given))
        };
        let is_there = after.is_empty() || (!before.is_empty() && before.iter().all(brings));
        if !is_there {
            let list = |features: BTreeSet<String>| {
                let names: Vec<String> = features.into_iter().collect();
                names.join(" or ")
            };
            let entry = Entry::new(
                Subject::Type,
                Change::Moved,
                name,
                new.as_str(),
                is.pointers.clone(),
            );
            let entry = entry.breaking("it needs another feature");
            self.note(entry.between(list(before), list(after)));
        }
    }

    fn body(
        &mut self,
        (old, was): (&'a Place, &'a TypeDef),
        (new, is): (&'a Place, &'a TypeDef),
        name: &str,
    ) {
        match (&was.body, &is.body) {
            (TypeBody::Record(before), TypeBody::Record(after)) => {
                self.record(
                    (old, before),
                    (new, after),
                    name,
                    &is.pointers,
                    &was.pointers,
                );
            }
            (TypeBody::Enum(before), TypeBody::Enum(after)) => {
                self.values((old, before), (new, after), name, was, is);
            }
            (TypeBody::Union(before), TypeBody::Union(after)) => {
                self.union((old, before), (new, after), name, was, is);
            }
            (TypeBody::Choice(before), TypeBody::Choice(after)) => {
                self.choice((old, before), (new, after), name, was, is);
            }
            (TypeBody::Params(before), TypeBody::Params(after)) => {
                let old_name = self.old.name_at(old).unwrap_or(name).to_owned();
                let before = of_type(self.old, old, before, &old_name, &was.pointers);
                let after = of_type(self.new, new, after, name, &is.pointers);
                self.params(&before, &after);
            }
            (before, after) => {
                let entry = Entry::new(
                    Subject::Type,
                    Change::Changed,
                    name,
                    new.as_str(),
                    is.pointers.clone(),
                );
                let entry = entry.breaking("it is another kind of type");
                if kind(before) != kind(after) {
                    self.note(entry.between(kind(before), kind(after)));
                }
            }
        }
    }
}

/// The parameters of an object.
fn of_type<'a>(
    side: &'a Side<'a>,
    place: &Place,
    params: &'a Params,
    name: &str,
    pointers: &'a [String],
) -> Listed<'a> {
    let names = side.members(place).iter().map(String::as_str);
    Listed {
        function: format!("{name}::new"),
        methods: name.to_owned(),
        params: params.params.iter().zip(names).collect(),
        pointers: Box::new(move |property| side.properties(pointers, property)),
    }
}

/// What a type is, in a word or two.
fn kind(body: &TypeBody) -> &'static str {
    match body {
        TypeBody::Record(_) | TypeBody::Merge(_) => "struct",
        TypeBody::Union(_) => "union",
        TypeBody::Params(_) => "parameters",
        TypeBody::Choice(_) => "choice",
        TypeBody::Enum(_) => "enum",
    }
}
