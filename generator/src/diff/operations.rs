//! Operations: functions, what they take and what they give.

use std::collections::BTreeSet;

use super::params::of_operation;
use super::shapes::direction;
use super::{Change, Comparison, Entry, Subject};
use crate::ir::{Operation, Output, Shape};
use crate::names::derived;

const OTHER_RESULT: &str = "the call gives another type";

impl<'a> Comparison<'a> {
    pub(super) fn operations(&mut self) {
        let (old, new) = (&self.old.analysis.ir, &self.new.analysis.ir);
        let mut known = BTreeSet::new();
        for was in old.operations.values() {
            let same_path = |is: &&Operation| {
                (is.method, &is.path) == (was.method, &was.path)
                    && !old.operations.contains_key(&is.id)
            };
            let is = new.operations.get(&was.id);
            match is.or_else(|| new.operations.values().find(same_path)) {
                Some(is) => {
                    known.insert(is.id.as_str());
                    self.operation(was, is);
                }
                None => {
                    let item = self.old.functions(&was.id).join(", ");
                    let place = vec![was.pointer.clone()];
                    let entry =
                        Entry::new(Subject::Operation, Change::Removed, item, &was.id, place);
                    self.note(entry.breaking("the function is gone").was(line(was)));
                }
            }
        }
        for is in new.operations.values() {
            if !known.contains(is.id.as_str()) {
                let item = self.new.functions(&is.id).join(", ");
                let place = vec![is.pointer.clone()];
                let entry = Entry::new(Subject::Operation, Change::Added, item, &is.id, place);
                self.note(entry.addition("a function more").is(line(is)));
            }
        }
    }

    fn operation(&mut self, was: &'a Operation, is: &'a Operation) {
        let (old_functions, functions) = (self.old.functions(&was.id), self.new.functions(&is.id));
        let [old_function, function] =
            [&old_functions, &functions].map(|all| all.first().cloned().unwrap_or_default());
        let entry = |subject, change, place| Entry::new(subject, change, &function, &is.id, place);
        let here = |change| entry(Subject::Operation, change, vec![is.pointer.clone()]);
        self.functions(&old_functions, &functions, &here);
        if was.id != is.id {
            let place = vec![format!("{}/operationId", is.pointer)];
            let entry = entry(Subject::Operation, Change::Wire, place);
            self.note(
                entry
                    .behaviour("the operation's id")
                    .between(&was.id, &is.id),
            );
        }
        let [before, after] = [was, is].map(travel);
        if before != after {
            let entry = here(Change::Wire).behaviour("the same call sends something else");
            self.note(entry.between(before, after));
        }
        match (was.deprecated, is.deprecated) {
            (false, true) => self.note(here(Change::Deprecated).addition("`#[deprecated]` warns")),
            (true, false) => self.note(here(Change::NotDeprecated).behaviour("no warning")),
            _ => {}
        }
        self.path(was, is, &function);
        self.answers(was, is, &function);
        let old = of_operation(self.old, was, &old_function);
        let new = of_operation(self.new, is, &function);
        self.params(&old, &new);
    }

    /// The functions of one operation.
    fn functions(&mut self, old: &[String], new: &[String], entry: &dyn Fn(Change) -> Entry) {
        let without = |all: &[String], others: &[String]| -> Vec<String> {
            all.iter()
                .filter(|it| !others.contains(it))
                .cloned()
                .collect()
        };
        let (gone, added) = (without(old, new), without(new, old));
        match (gone.is_empty(), added.is_empty()) {
            (true, true) => {}
            (true, false) => {
                let entry = entry(Change::Widened).addition("another name of the function");
                self.note(entry.is(added.join(", ")));
            }
            (false, _) => {
                let entry = entry(Change::Renamed).breaking("the function has another name");
                self.note(entry.between(gone.join(", "), new.join(", ")));
            }
        }
    }

    /// The arguments from the path.
    fn path(&mut self, was: &Operation, is: &Operation, function: &str) {
        let types = |operation: &Operation| -> Vec<String> {
            let params = operation.path_params.iter();
            params
                .map(|param| match &param.shape {
                    Shape::Id(object) => derived::id(object),
                    _ => "&str".to_owned(),
                })
                .collect()
        };
        let names = |operation: &Operation| -> Vec<String> {
            let params = operation.path_params.iter();
            params.map(|param| param.name.clone()).collect()
        };
        let place = vec![is.pointer.clone()];
        let entry = Entry::new(Subject::Arguments, Change::Changed, function, "path", place);
        let [before, after] = [was, is].map(types);
        if before != after {
            let entry = entry.breaking("the function takes other arguments");
            self.note(entry.between(before.join(", "), after.join(", ")));
            return;
        }
        let [before, after] = [was, is].map(names);
        if before != after {
            let entry = Entry {
                change: Change::Renamed,
                ..entry.behaviour("the name of an argument is documentation")
            };
            self.note(entry.between(before.join(", "), after.join(", ")));
        }
    }

    /// What comes back: a value, or an error of a type of its own.
    fn answers(&mut self, was: &Operation, is: &Operation, function: &str) {
        let pointer = format!("{}/responses", is.pointer);
        let entry = |subject, change, what: &str| {
            Entry::new(
                subject,
                change,
                function,
                &is.id,
                vec![format!("{pointer}/{what}")],
            )
        };
        let before = self.carried(&self.old.output_text(&was.output));
        let after = self.new.output_text(&is.output);
        if before != after {
            let change = match (&was.output, &is.output) {
                (Output::Value(was), Output::Value(is)) => direction(self.old, was, self.new, is),
                _ => Change::Changed,
            };
            self.note(
                entry(Subject::Answer, change, "200")
                    .breaking(OTHER_RESULT)
                    .between(before, after),
            );
        }
        let error = |side: &super::Side<'_>, operation: &Operation| {
            let place = operation.error.as_ref()?;
            // An error that all operations may answer with is no part of the function.
            let own = side.analysis.ir.record(place).is_none();
            own.then(|| side.name_at(place).unwrap_or_default().to_owned())
        };
        let before = error(self.old, was).map(|name| self.carried(&name));
        let after = error(self.new, is);
        if before != after {
            let mut entry = entry(Subject::Error, Change::Changed, "default");
            (entry.was, entry.is) = (before, after);
            self.note(match (&entry.was, &entry.is) {
                (None, Some(_)) => entry.addition("errors have a type"),
                _ => entry.breaking("errors have another type"),
            });
        }
    }
}

/// How a request travels.
fn travel(operation: &Operation) -> String {
    let Operation { base, encoding, .. } = operation;
    let base = match base {
        crate::ir::Base::Api => String::new(),
        other => format!(" at {other:?}"),
    };
    format!("{}, {encoding:?}{base}", line(operation))
}

/// Method and path.
fn line(operation: &Operation) -> String {
    format!("{} {}", operation.method.as_str(), operation.path)
}
