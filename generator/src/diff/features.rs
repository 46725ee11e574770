//! Features, and the types of ids.

use std::collections::BTreeSet;

use super::{Change, Comparison, Entry, Subject};
use crate::names::derived;

/// The features that a crate has because it has events.
const OF_EVENTS: &[&str] = &["axum", "tower", "webhook"];

impl Comparison<'_> {
    pub(super) fn features(&mut self) {
        let [old, new] = [self.old, self.new].map(|side| {
            let mut features = side.features.clone();
            if side.analysis.ir.events.is_some() {
                features.extend(
                    OF_EVENTS
                        .iter()
                        .map(|it| ((*it).to_owned(), BTreeSet::new())),
                );
            }
            features
        });
        let entry =
            |change, name: &str| Entry::new(Subject::Feature, change, name, name, Vec::new());
        for (name, was) in &old {
            let Some(is) = new.get(name) else {
                self.note(entry(Change::Removed, name).breaking("the feature is gone"));
                continue;
            };
            let lost: Vec<&str> = was
                .difference(is)
                .filter(|feature| new.contains_key(*feature))
                .map(String::as_str)
                .collect();
            if !lost.is_empty() {
                let rule = "what came with the feature does not any more";
                self.note(
                    entry(Change::Narrowed, name)
                        .breaking(rule)
                        .was(lost.join(", ")),
                );
            }
            let gained: Vec<&str> = is.difference(was).map(String::as_str).collect();
            if !gained.is_empty() {
                let rule = "more comes with the feature";
                self.note(
                    entry(Change::Widened, name)
                        .addition(rule)
                        .is(gained.join(", ")),
                );
            }
        }
        for name in new.keys().filter(|name| !old.contains_key(*name)) {
            self.note(entry(Change::Added, name).addition("a feature more"));
        }
    }

    /// The types of ids. They are there whatever features are on.
    pub(super) fn ids(&mut self) {
        let (old, new) = (
            self.old.emission.identified(),
            self.new.emission.identified(),
        );
        let entry = |change, object: &str| {
            Entry::new(Subject::Id, change, derived::id(object), object, Vec::new())
        };
        for object in old.difference(&new) {
            self.note(entry(Change::Removed, object).breaking("the type is gone"));
        }
        for object in new.difference(&old) {
            self.note(entry(Change::Added, object).addition("a type more"));
        }
    }
}
