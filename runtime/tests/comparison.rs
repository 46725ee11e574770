//! The comparison in the docs names a test for each row; here it is seen to that they are there.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::{fs, path::Path};

/// The tests in the last cell of a row, as `file::function`.
fn tests(row: &str) -> Vec<(&str, &str)> {
    let cell = row.trim_end().trim_end_matches('|').rsplit('|').next();
    cell.unwrap()
        .split('`')
        .skip(1)
        .step_by(2)
        .map(|test| test.split_once("::").unwrap_or_else(|| panic!("{test}")))
        .collect()
}

#[test]
fn each_row_names_tests_that_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let page = fs::read_to_string(root.join("docs/comparison.md")).unwrap();
    let rows: Vec<_> = page
        .lines()
        .filter(|line| {
            line.starts_with("| ") && !line.starts_with("| |") && !line.starts_with("|---")
        })
        .collect();
    assert!(rows.len() > 50, "{}", rows.len());
    for row in rows {
        assert_eq!(row.matches(" | ").count(), 7, "{row}");
        let tests = tests(row);
        assert!(!tests.is_empty(), "{row}");
        for (file, function) in tests {
            let source = fs::read_to_string(root.join(file))
                .unwrap_or_else(|error| panic!("{file}: {error}"));
            let head = format!("fn {function}()");
            let before = source
                .split_once(&head)
                .unwrap_or_else(|| panic!("no {function} in {file}"))
                .0;
            let attribute = before
                .trim_end()
                .lines()
                .rev()
                .find(|line| line.contains('#'));
            assert!(
                attribute.is_some_and(|line| line.contains("test]")),
                "{function} in {file} is no test"
            );
        }
    }
}
