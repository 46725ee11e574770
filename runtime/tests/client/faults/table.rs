//! The table in `RELIABILITY.md`: each part is written by a test, between two marks, and compared with what is there.

use std::{collections::BTreeSet, fs, path::PathBuf, sync::Mutex};

use super::{calls::Call, tries::Outcome};

/// A part of the table, with a column for each kind of call.
#[derive(Default)]
pub(super) struct Table {
    rows: Vec<(String, Vec<String>)>,
    keys: Vec<usize>,
}

impl Table {
    /// Adds a row: for each kind of call what became of one or several of it.
    pub(super) fn row(&mut self, fault: impl Into<String>, outcomes: Vec<Vec<Outcome>>) {
        self.keys.resize(outcomes.len(), 0);
        let cells = outcomes.iter().zip(&mut self.keys).map(|(outcomes, keys)| {
            *keys = outcomes.iter().map(|it| it.keys).fold(*keys, usize::max);
            let words: BTreeSet<String> = outcomes.iter().map(ToString::to_string).collect();
            Vec::from_iter(words).join(" or ")
        });
        let cells = cells.collect();
        self.rows.push((fault.into(), cells));
    }

    /// The table in Markdown. Rows that say the same one after another are one.
    fn markdown(&self) -> String {
        let names = Call::ALL.map(Call::name);
        let mut text = format!(
            "| fault | {} |\n|---|{}\n",
            names.join(" | "),
            "---|".repeat(names.len())
        );
        let mut rows: Vec<(String, Vec<String>)> = Vec::new();
        for (fault, cells) in &self.rows {
            match rows.last_mut() {
                Some((faults, same)) if same == cells => *faults = join(faults, fault),
                _ => rows.push((fault.clone(), cells.clone())),
            }
        }
        let keys = self.keys.iter().map(ToString::to_string).collect();
        rows.push(("*idempotency keys of a call*".to_owned(), keys));
        for (fault, cells) in rows {
            text += &format!("| {fault} | {} |\n", cells.join(" | "));
        }
        text
    }

    pub(super) fn check(&self, part: &str) {
        check(part, &self.markdown());
    }
}

/// Both faults: `403: none` and `403: HTML` are `403: none, HTML`.
fn join(faults: &str, fault: &str) -> String {
    let last = faults
        .rsplit("; ")
        .next()
        .and_then(|last| last.split_once(": "));
    match (last, fault.split_once(": ")) {
        (Some((of_last, _)), Some((of_this, rest))) if of_last == of_this => {
            format!("{faults}, {rest}")
        }
        _ => format!("{faults}; {fault}"),
    }
}

/// Compares a part of the file with what it should be, or writes it if it is asked to.
pub(super) fn check(part: &str, expected: &str) {
    static FILE: Mutex<()> = Mutex::new(());
    let _guard = FILE.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../RELIABILITY.md");
    let file = fs::read_to_string(&path).unwrap();
    let (start, end) = (
        format!("<!-- {part} -->\n"),
        format!("<!-- end of {part} -->"),
    );
    let (before, rest) = file.split_once(&start).unwrap();
    let (found, after) = rest.split_once(&end).unwrap();
    if std::env::var_os("RELIABILITY").is_some_and(|it| it == "write") {
        fs::write(&path, format!("{before}{start}{expected}{end}{after}")).unwrap();
        return;
    }
    for (expected, found) in expected.lines().zip(found.lines()) {
        assert_eq!(
            expected, found,
            "{part} in RELIABILITY.md is not what happens"
        );
    }
    assert_eq!(
        expected, found,
        "{part} in RELIABILITY.md is not what happens"
    );
}
