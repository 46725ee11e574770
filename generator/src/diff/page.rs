//! The report for whoever reviews an update: the verdict, what changes by resource, and what the lock has in addition.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::text::heading;
use super::{Effect, Entry, Report, Subject};
use crate::names::Lock;

/// Up to how many lines of the lock are shown.
const SHOWN: usize = 60;

/// The report as a page in Markdown. The locks are those of the two documents.
pub fn page(report: &Report, old: &Lock, new: &Lock) -> String {
    let mut text = format!("# {}\n", heading(report));
    let wordings = report.account.wordings.len();
    if wordings > 0 {
        // Infallible, here and below: writing to a `String`.
        _ = write!(
            text,
            "\nThe documentation is worded differently in {wordings} places.\n"
        );
    }
    let mut resources: BTreeMap<String, Vec<&Entry>> = BTreeMap::new();
    let entries = report.entries.iter();
    for entry in entries.filter(|entry| entry.subject != Subject::ApiVersion) {
        resources.entry(resource(entry)).or_default().push(entry);
    }
    for (resource, mut entries) in resources {
        _ = write!(text, "\n## {resource}\n\n");
        entries.sort_by_key(|entry| entry.effect);
        for entry in entries {
            let mark = match entry.effect {
                Effect::Breaking => "**Breaking:** ",
                Effect::Addition | Effect::Behaviour => "",
            };
            let (noun, item) = (entry.subject.noun(), &entry.item);
            _ = writeln!(text, "- {mark}{noun} `{item}` {}", entry.phrase());
        }
    }
    names(&mut text, old, new);
    text
}

/// The resource that an entry is about: what its path begins with, as a module is written.
fn resource(entry: &Entry) -> String {
    if entry.subject == Subject::Feature {
        return "features".to_owned();
    }
    let first = entry.item.split("::").next().unwrap_or_default();
    let first = first.split(['(', ' ']).next().unwrap_or_default();
    crate::names::snake(first)
}

/// What the lock has in addition, and what it does not have any more.
fn names(text: &mut String, old: &Lock, new: &Lock) {
    let [old, new] = [old, new].map(Lock::render);
    let lines = |text: &str| -> BTreeSet<String> {
        let lines = text
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'));
        lines.map(str::to_owned).collect()
    };
    let (old, new) = (lines(&old), lines(&new));
    let gone: Vec<&String> = old.difference(&new).collect();
    let added: Vec<&String> = new.difference(&old).collect();
    _ = write!(text, "\n## Names\n\n");
    if gone.is_empty() && added.is_empty() {
        text.push_str("`spec/names.lock` stays as it is.\n");
    }
    for (lines, sign, title) in [
        (gone, '-', "gone from `spec/names.lock`, or another there"),
        (added, '+', "new in `spec/names.lock`"),
    ] {
        if lines.is_empty() {
            continue;
        }
        let count = lines.len();
        _ = write!(text, "{count} {} {title}:\n\n```diff\n", plural(count));
        for line in lines.iter().take(SHOWN) {
            _ = writeln!(text, "{sign} {line}");
        }
        text.push_str("```\n\n");
        if count > SHOWN {
            _ = write!(
                text,
                "And {} more: `git diff spec/names.lock` has all of them.\n\n",
                count - SHOWN
            );
        }
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
}

fn plural(count: usize) -> &'static str {
    if count == 1 { "line is" } else { "lines are" }
}
