//! The report for a terminal: every entry with its place.

use std::fmt::Write;

use super::{Effect, Entry, Report};

/// The report as text.
pub fn text(report: &Report) -> String {
    let mut text = heading(report);
    text.push('\n');
    for (effect, title) in [
        (Effect::Breaking, "Breaking"),
        (Effect::Addition, "Added"),
        (Effect::Behaviour, "Other"),
    ] {
        let mut entries = report
            .entries
            .iter()
            .filter(|entry| entry.effect == effect)
            .peekable();
        if entries.peek().is_some() {
            // Infallible, here and below: writing to a `String`.
            _ = write!(text, "\n{title}\n");
        }
        entries.for_each(|entry| line(&mut text, entry));
    }
    let account = &report.account;
    if !account.wordings.is_empty() {
        _ = write!(
            text,
            "\n{} wordings, which change documentation only\n",
            account.wordings.len()
        );
    }
    for (keyword, places) in &account.silent {
        let plural = if places.len() == 1 { "place" } else { "places" };
        _ = writeln!(
            text,
            "{} {plural} without a counterpart in the crate: `{keyword}`",
            places.len()
        );
    }
    text
}

/// Versions, verdict and numbers.
pub(super) fn heading(report: &Report) -> String {
    let Report {
        versions, verdict, ..
    } = report;
    let versions = match versions.old == versions.new {
        true => versions.new.clone(),
        false => format!("{} -> {}", versions.old, versions.new),
    };
    format!(
        "{versions}: {} ({} breaking, {} additions, {} other)",
        verdict.as_str(),
        report.count(Effect::Breaking),
        report.count(Effect::Addition),
        report.count(Effect::Behaviour),
    )
}

fn line(text: &mut String, entry: &Entry) {
    let noun = entry.subject.noun();
    _ = writeln!(
        text,
        "  {noun} `{}` {} [{}]",
        entry.item,
        entry.phrase(),
        entry.rule
    );
    if let Some(first) = entry.pointers.first() {
        let more = match entry.pointers.len() - 1 {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        _ = writeln!(text, "      {first}{more}");
    }
}
