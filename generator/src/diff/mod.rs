//! What a new document changes for users of the crate.
//!
//! Two analysed documents are compared as the crates that they become: functions, parameters, types, fields, values, features. The order
//! of things in a document, and its wording, change none of these. Each difference has its place in the document, and its effect by
//! Rust's rules of semantic versioning, as the emitted code makes them:
//!
//! - Structs and enums are `#[non_exhaustive]`, so a field or a value more breaks nobody; one that is gone, or of another type, does.
//! - What Stripe requires are the arguments of a function, in their turn: any change of them breaks its callers. What is optional is
//!   a method of its own.
//! - A type that a feature brought and does not bring any more is gone for whoever uses only that one.
//!
//! Nothing is left out: [`Account`] takes the two documents as plain JSON, by a way of its own, and puts each place in which they
//! differ with an entry, with the wordings, or with what has no counterpart in the crate.

mod account;
mod analyse;
mod events;
mod features;
mod markdown;
mod operations;
mod page;
mod params;
mod phrase;
mod records;
mod report;
mod shapes;
mod side;
mod text;
mod types;
mod variants;

use std::collections::BTreeMap;

pub use self::analyse::{Faults, analyse_new, analyse_old};
pub use self::markdown::markdown;
pub use self::page::page;
pub use self::report::{Account, Change, Effect, Entry, Pair, Report, Subject, Verdict};
use self::side::Side;
pub use self::text::text;
use crate::Analysis;

/// Compares two documents as crates. The names of the new one should come after those of the old one, as
/// [`analyse_new`] gives them.
pub fn compare(old: &Analysis, new: &Analysis) -> Report {
    let (old_side, new_side) = (Side::new(old), Side::new(new));
    let mut comparison = Comparison::new(&old_side, &new_side);
    comparison.api_version();
    comparison.features();
    comparison.operations();
    comparison.types();
    comparison.ids();
    comparison.events();
    let mut entries = comparison.entries;
    entries.sort_by(|a, b| {
        let key = |entry: &Entry| (entry.effect, entry.subject, entry.change);
        (key(a), &a.wire, &a.item).cmp(&(key(b), &b.wire, &b.item))
    });
    let account = account::account(&old.document.value, &new.document.value, &entries);
    let decisive = entries.iter().map(|entry| Verdict::from(entry.effect));
    let documentation = match account.wordings.is_empty() {
        true => Verdict::None,
        false => Verdict::Patch,
    };
    Report {
        versions: Pair {
            old: old.ir.api_version.clone(),
            new: new.ir.api_version.clone(),
        },
        verdict: decisive.fold(documentation, Verdict::max),
        entries,
        account,
    }
}

/// The state of a comparison.
struct Comparison<'a> {
    old: &'a Side<'a>,
    new: &'a Side<'a>,
    /// From the names of types that are gone to the names that their places have now.
    renamed: BTreeMap<&'a str, &'a str>,
    entries: Vec<Entry>,
}

impl<'a> Comparison<'a> {
    fn new(old: &'a Side<'a>, new: &'a Side<'a>) -> Self {
        let gone = old
            .types
            .iter()
            .filter(|(name, _)| !new.paths.contains_key(*name));
        let renamed = gone
            .filter_map(|(name, place)| {
                let mut places = old.analysis.ir.get(place)?.places.iter();
                Some((name.as_str(), places.find_map(|place| new.name_at(place))?))
            })
            .collect();
        Self {
            old,
            new,
            renamed,
            entries: Vec::new(),
        }
    }

    fn note(&mut self, entry: Entry) {
        self.entries.push(entry);
    }

    /// A type of the old crate, with the names that the types in it have now, so that a renamed type is told once.
    fn carried(&self, text: &str) -> String {
        let is_word =
            |sign: char| sign.is_alphanumeric() || sign == '_' || sign == ':' || sign == '#';
        let mut carried = String::new();
        let mut rest = text;
        while let Some(start) = rest.find(is_word) {
            let (before, word_on) = rest.split_at(start);
            let end = word_on.find(|sign| !is_word(sign));
            let (word, after) = word_on.split_at(end.unwrap_or(word_on.len()));
            carried.push_str(before);
            carried.push_str(self.renamed.get(word).copied().unwrap_or(word));
            rest = after;
        }
        carried.push_str(rest);
        carried
    }

    fn api_version(&mut self) {
        let [was, is] = [self.old, self.new].map(|side| side.analysis.ir.api_version.as_str());
        if was != is {
            let place = vec!["/info/version".to_owned()];
            let entry = Entry::new(
                Subject::ApiVersion,
                Change::Changed,
                "API_VERSION",
                "",
                place,
            );
            self.note(
                entry
                    .behaviour("every request asks for it")
                    .between(was, is),
            );
        }
    }
}

impl Entry {
    fn new(
        subject: Subject,
        change: Change,
        item: impl Into<String>,
        wire: impl Into<String>,
        pointers: Vec<String>,
    ) -> Self {
        Self {
            subject,
            change,
            item: item.into(),
            wire: wire.into(),
            was: None,
            is: None,
            effect: Effect::Breaking,
            rule: "",
            pointers,
        }
    }

    /// What compiled may not compile any more.
    fn breaking(mut self, rule: &'static str) -> Self {
        (self.effect, self.rule) = (Effect::Breaking, rule);
        self
    }

    /// There is something new.
    fn addition(mut self, rule: &'static str) -> Self {
        (self.effect, self.rule) = (Effect::Addition, rule);
        self
    }

    /// The same item says or does something else.
    fn behaviour(mut self, rule: &'static str) -> Self {
        (self.effect, self.rule) = (Effect::Behaviour, rule);
        self
    }

    fn was(mut self, was: impl Into<String>) -> Self {
        self.was = Some(was.into());
        self
    }

    fn is(mut self, is: impl Into<String>) -> Self {
        self.is = Some(is.into());
        self
    }

    fn between(self, was: impl Into<String>, is: impl Into<String>) -> Self {
        self.was(was).is(is)
    }
}
