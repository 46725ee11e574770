//! Structs that Stripe sends.

use super::params::literals;
use super::shapes::direction;
use super::{Change, Comparison, Entry, Subject};
use crate::diagnostic::child;
use crate::ir::{Expansion, Field, Place, Record};
use crate::names::derived;

const NO_FIELD: &str = "the field is gone";
const NEW_FIELD: &str = "a field more; the struct is `#[non_exhaustive]`";

impl<'a> Comparison<'a> {
    pub(super) fn record(
        &mut self,
        (old_place, old): (&'a Place, &'a Record),
        (new_place, new): (&'a Place, &'a Record),
        name: &str,
        pointers: &[String],
        old_pointers: &[String],
    ) {
        let old_fields: Vec<(&Field, &String)> =
            old.fields.iter().zip(self.old.members(old_place)).collect();
        let new_fields: Vec<(&Field, &String)> =
            new.fields.iter().zip(self.new.members(new_place)).collect();
        for (was, member) in &old_fields {
            let same = |(is, _): &&(&Field, &String)| is.name == was.name;
            let alike =
                |(is, other): &&(&Field, &String)| other == member && old.field(&is.name).is_none();
            let found = new_fields.iter().find(same);
            if let Some((is, _)) = found.or_else(|| new_fields.iter().find(alike)) {
                let place = self.new.properties(pointers, &is.name);
                let item = format!("{name}::{member}");
                self.field(was, is, &item, place);
            } else {
                let place = match new.constant_value(&was.name) {
                    Some(_) => self.new.properties(pointers, &was.name),
                    None => self.old.properties(old_pointers, &was.name),
                };
                let before = self.old.emission.field_text(was);
                let entry = Entry::new(
                    Subject::Field,
                    Change::Removed,
                    format!("{name}::{member}"),
                    &was.name,
                    place,
                );
                self.note(entry.breaking(NO_FIELD).was(before));
            }
        }
        for (is, member) in &new_fields {
            let known = |(was, other): &(&Field, &String)| {
                was.name == is.name || (other == member && new.field(&was.name).is_none())
            };
            if !old_fields.iter().any(known) {
                let place = self.new.properties(pointers, &is.name);
                let item = format!("{name}::{member}");
                let entry = Entry::new(Subject::Field, Change::Added, item, &is.name, place);
                let after = self.new.emission.field_text(is);
                self.note(entry.addition(NEW_FIELD).is(after));
            }
        }
        self.constants(old, new, name, pointers, old_pointers);
        self.expansions(old, new, name, pointers);
        self.twin(
            old.deleted_twin.as_ref(),
            new.deleted_twin.as_ref(),
            name,
            pointers,
        );
    }

    fn field(&mut self, was: &Field, is: &Field, item: &str, place: Vec<String>) {
        let entry = |change| Entry::new(Subject::Field, change, item, &is.name, place.clone());
        if was.name != is.name {
            let entry = entry(Change::Wire).behaviour("read under another name");
            self.note(entry.between(&was.name, &is.name));
        }
        let before = self.carried(&self.old.emission.field_text(was));
        let after = self.new.emission.field_text(is);
        if before != after {
            let change = if was.shape == is.shape {
                match (was.is_optional(), is.is_optional()) {
                    (false, true) => Change::Widened,
                    (true, false) => Change::Narrowed,
                    _ => Change::Changed,
                }
            } else {
                direction(self.old, &was.shape, self.new, &is.shape)
            };
            let entry = entry(change).breaking("the field is of another type");
            self.note(entry.between(before, after));
        } else if (was.required, was.nullable) != (is.required, is.nullable) {
            let change = match was.required {
                _ if was.required == is.required => Change::Changed,
                true => Change::Optional,
                false => Change::Required,
            };
            self.note(entry(change).behaviour("of the same type, but another answer is a fault"));
        }
        for (before, after, [on, off], rule) in [
            (
                was.secret,
                is.secret,
                [Change::Secret, Change::NotSecret],
                "it prints in another way",
            ),
            (
                was.deprecated,
                is.deprecated,
                [Change::Deprecated, Change::NotDeprecated],
                "documentation",
            ),
        ] {
            if before != after {
                self.note(entry(if after { on } else { off }).behaviour(rule));
            }
        }
    }

    /// Properties with one value. One that gets more values becomes a field.
    fn constants(
        &mut self,
        old: &Record,
        new: &Record,
        name: &str,
        pointers: &[String],
        old_pointers: &[String],
    ) {
        let (was, is) = (
            literals(old.constants.iter()),
            literals(new.constants.iter()),
        );
        let rule = "written out by itself, stored nowhere";
        for (constant, before) in &was {
            let after = is.get(constant);
            let change = match after {
                Some(after) if after == before => continue,
                Some(_) => Change::Changed,
                None if new.field(constant).is_some() => continue,
                None => Change::Removed,
            };
            let place = match after {
                Some(_) => self.new.properties(pointers, constant),
                None => self.old.properties(old_pointers, constant),
            };
            let mut entry = Entry::new(Subject::Constant, change, name, *constant, place);
            entry.is = after.cloned();
            self.note(entry.behaviour(rule).was(before));
        }
        for (constant, after) in &is {
            if !was.contains_key(constant) && old.field(constant).is_none() {
                let place = self.new.properties(pointers, constant);
                let entry = Entry::new(Subject::Constant, Change::Added, name, *constant, place);
                self.note(entry.behaviour(rule).is(after));
            }
        }
    }

    /// The constants for the paths that can be expanded.
    fn expansions(&mut self, old: &Record, new: &Record, name: &str, pointers: &[String]) {
        let find = |all: &'_ [Expansion], path: &str| all.iter().position(|it| it.path == path);
        let entry = |change, path: &str| {
            let (first, _) = path.split_once('.').unwrap_or((path, ""));
            let item = format!("{name}::{}", derived::expansion(path));
            let place = pointers.iter().flat_map(|it| {
                [
                    child(&child(it, "properties"), first),
                    child(it, "x-expandableFields"),
                ]
            });
            Entry::new(Subject::Expansion, change, item, path, place.collect())
        };
        for was in &old.expansions {
            let before = self.carried(&self.old.emission.type_text(&was.target));
            match find(&new.expansions, &was.path).map(|index| &new.expansions[index]) {
                Some(is) => {
                    let after = self.new.emission.type_text(&is.target);
                    if before != after {
                        let entry =
                            entry(Change::Changed, &is.path).breaking("a constant of another type");
                        self.note(entry.between(before, after));
                    }
                }
                None => {
                    let entry = entry(Change::Removed, &was.path).breaking("the constant is gone");
                    self.note(entry.was(before));
                }
            }
        }
        for is in &new.expansions {
            if find(&old.expansions, &is.path).is_none() {
                let after = self.new.emission.type_text(&is.target);
                let entry = entry(Change::Added, &is.path).addition("a constant more");
                self.note(entry.is(after));
            }
        }
    }

    /// What is left of the object once it is deleted.
    pub(super) fn twin(
        &mut self,
        was: Option<&Place>,
        is: Option<&Place>,
        name: &str,
        pointers: &[String],
    ) {
        let before = was.and_then(|place| self.old.name_at(place));
        let before = before.map(|name| self.carried(name));
        let after = is
            .and_then(|place| self.new.name_at(place))
            .map(str::to_owned);
        if before == after {
            return;
        }
        let change = match (&before, &after) {
            (None, _) => Change::Added,
            (_, None) => Change::Removed,
            _ => Change::Changed,
        };
        let mut entry = Entry::new(
            Subject::DeletedTwin,
            change,
            name,
            "deleted",
            pointers.to_vec(),
        );
        (entry.was, entry.is) = (before, after);
        self.note(match change {
            Change::Added => entry.addition("it implements `Deletable`"),
            _ => entry.breaking("`Deletable` is another"),
        });
    }
}
