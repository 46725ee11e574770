//! What the report says to each edit of the table, and of the real document.

use stripe_generator::diff;

use crate::table;
use crate::{before_and_after, lines};

#[test]
fn every_edit_gets_its_verdict() {
    let mut wrong = Vec::new();
    for row in table::rows() {
        let (old, new) = before_and_after(row.edit);
        let report = diff::compare(&old, &new);
        let says = lines(&report);
        if report.verdict != row.verdict || says != row.says {
            wrong.push(format!("{}: {:?} {:#?}", row.name, report.verdict, says));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
