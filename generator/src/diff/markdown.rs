//! The report as a section of a changelog: what users need to know, in as few lines as that takes.
//!
//! What is new is put together by its name in the API (`bizum` is a field here, a value there), what is gone by what it is gone
//! from, and what changed by what it changed to.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::{Change, Effect, Entry, Report, Subject, Verdict};

/// The report as Markdown.
pub fn markdown(report: &Report) -> String {
    let mut text = format!("## API {}\n\n", report.versions.new);
    text.push_str(&summary(report));
    let (mut removed, mut changed, mut added, mut deprecated) = Default::default();
    for entry in &report.entries {
        let section: &mut Vec<&Entry> = match (entry.effect, entry.change) {
            (_, Change::Deprecated) => &mut deprecated,
            (Effect::Addition, Change::Added) => &mut added,
            (Effect::Breaking, Change::Removed) => &mut removed,
            _ if entry.subject == Subject::ApiVersion => continue,
            _ => &mut changed,
        };
        section.push(entry);
    }
    section(&mut text, "Removed", gone(&removed));
    section(&mut text, "Changed", others(&changed));
    section(&mut text, "Added", new(&added));
    section(&mut text, "Deprecated", others(&deprecated));
    text
}

fn summary(report: &Report) -> String {
    let breaking = report.count(Effect::Breaking);
    let version = match report.verdict {
        Verdict::None => "Nothing changes for users of the crate",
        Verdict::Patch => "A patch",
        Verdict::Minor => "A minor version",
        Verdict::Major => "A major version",
    };
    let mut text = match report.versions.old == report.versions.new {
        true => version.to_owned(),
        false => format!("{version}, after {}", report.versions.old),
    };
    let additions = counted(report.count(Effect::Addition), "addition");
    // Infallible, here and below: writing to a `String`.
    _ = match breaking {
        0 => write!(text, ": {additions}"),
        _ => write!(
            text,
            ": {}, {additions}",
            counted(breaking, "breaking change")
        ),
    };
    _ = match report.account.wordings.len() {
        0 => writeln!(text, "."),
        wordings => writeln!(
            text,
            ". The documentation is worded differently in {}.",
            counted(wordings, "place")
        ),
    };
    text
}

fn counted(count: usize, noun: &str) -> String {
    match count {
        1 => format!("1 {noun}"),
        _ => format!("{count} {noun}s"),
    }
}

fn section(text: &mut String, title: &str, lines: Vec<String>) {
    if lines.is_empty() {
        return;
    }
    _ = write!(text, "\n### {title}\n\n");
    for line in lines {
        _ = writeln!(text, "- {line}");
    }
}

/// What is gone, by what it is gone from.
fn gone(entries: &[&Entry]) -> Vec<String> {
    let groups = group(entries, |entry| match entry.subject {
        Subject::Type | Subject::Operation | Subject::Feature | Subject::Id => {
            (entry.subject, String::new())
        }
        _ => (entry.subject, entry.owner().0.to_owned()),
    });
    let lines = groups.into_iter().map(|((subject, owner), entries)| {
        let plural = plural(subject, entries.len());
        if owner.is_empty() {
            let items = entries.iter().map(|entry| entry.item.as_str());
            format!("**Breaking:** the {plural} {}.", names(items))
        } else {
            let items = entries.iter().map(|entry| entry.owner().1);
            format!(
                "**Breaking:** `{owner}` has no {plural} {} any more.",
                names(items)
            )
        }
    });
    lines.collect()
}

/// What is new, by its name in the API.
fn new(entries: &[&Entry]) -> Vec<String> {
    let (whole, parts): (Vec<&Entry>, Vec<&Entry>) = entries.iter().partition(|entry| {
        matches!(
            entry.subject,
            Subject::Operation | Subject::Type | Subject::Feature | Subject::Id
        )
    });
    let mut lines: Vec<String> = Vec::new();
    for ((_, _), entries) in group(&whole, |entry| (entry.subject, String::new())) {
        let Some(first) = entries.first() else {
            continue;
        };
        let noun = plural(first.subject, entries.len());
        if first.subject == Subject::Operation {
            lines.extend(entries.iter().map(|entry| {
                format!(
                    "The operation `{}`: `{}`.",
                    entry.item,
                    entry.is.as_deref().unwrap_or_default()
                )
            }));
        } else {
            let items = entries.iter().map(|entry| entry.item.as_str());
            lines.push(format!("The {noun} {}.", names(items)));
        }
    }
    let by_name = group(&parts, |entry| (Subject::Parameter, entry.wire.clone()));
    for ((_, wire), entries) in by_name {
        let by_subject = group(&entries, |entry| (entry.subject, String::new()));
        let kinds: Vec<String> = by_subject
            .into_iter()
            .map(|((subject, _), entries)| {
                let owners = entries.iter().map(|entry| entry.owner().0);
                format!("{} of {}", subject.noun(), names(owners))
            })
            .collect();
        lines.push(format!("`{wire}`: {}.", kinds.join("; ")));
    }
    lines
}

/// What is different, by what became of it.
fn others(entries: &[&Entry]) -> Vec<String> {
    let groups = group(entries, |entry| {
        (
            entry.effect,
            entry.subject,
            format!("{:?} {}", entry.change, entry.phrase()),
        )
    });
    let lines = groups.into_values().filter_map(|entries| {
        let first = entries.first()?;
        let items = entries.iter().map(|entry| entry.item.as_str());
        let mark = match first.effect {
            Effect::Breaking => "**Breaking:** ",
            Effect::Addition | Effect::Behaviour => "",
        };
        let noun = match first.subject {
            Subject::Feature => format!("the {} ", plural(first.subject, entries.len())),
            _ => String::new(),
        };
        let phrase = match entries.len() {
            1 => first.phrase(),
            _ => of_several(&first.phrase()),
        };
        Some(format!("{mark}{noun}{} {phrase}.", names(items)))
    });
    lines.collect()
}

/// The same of more than one.
fn of_several(phrase: &str) -> String {
    let (verb, rest) = phrase.split_once(' ').unwrap_or((phrase, ""));
    let verb = match verb {
        "is" => "are",
        "has" => "have",
        "does" => "do",
        verb => verb.strip_suffix('s').unwrap_or(verb),
    };
    format!("{verb} {rest}")
}

fn group<'a, K: Ord>(
    entries: &[&'a Entry],
    key: impl Fn(&Entry) -> K,
) -> BTreeMap<K, Vec<&'a Entry>> {
    let mut groups: BTreeMap<K, Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        groups.entry(key(entry)).or_default().push(entry);
    }
    groups
}

fn names<'a>(items: impl Iterator<Item = &'a str>) -> String {
    let items: Vec<String> = items.map(|item| format!("`{item}`")).collect();
    items.join(", ")
}

fn plural(subject: Subject, count: usize) -> String {
    let noun = subject.noun();
    match (subject, count) {
        (_, 1) => noun.to_owned(),
        (Subject::Expansion, _) => "paths to expand".to_owned(),
        _ => format!("{noun}s"),
    }
}
