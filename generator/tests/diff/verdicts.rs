//! What the report says to each edit of the table, and of the real document.

use serde_json::json;
use stripe_generator::diff::{self, Verdict};

use crate::edit::{PARROT, set};
use crate::table::TABLE;
use crate::{before_and_after, lines};

#[test]
fn every_edit_gets_its_verdict() {
    let mut wrong = Vec::new();
    for row in TABLE {
        let (old, new) = before_and_after(row.edit);
        let report = diff::compare(&old, &new);
        let says = lines(&report);
        if report.verdict != row.verdict || says != row.says {
            wrong.push(format!("{}: {:?} {:#?}", row.name, report.verdict, says));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A record can grow so much at once that nothing says which of its fields were there before.
#[test]
fn a_field_that_goes_into_the_rest_of_its_record_breaks() {
    let (old, new) = before_and_after(|document| {
        for number in 0..70 {
            let feather = format!("{PARROT}/properties/feather_{number}");
            set(document, &feather, json!({"type": "integer"}));
        }
    });
    let report = diff::compare(&old, &new);
    let moved = "Parrot::zone has moved: `ParrotRest`, was `Parrot`";
    assert!(
        lines(&report).iter().any(|line| line == moved),
        "{:#?}",
        lines(&report)
    );
    assert_eq!(report.verdict, Verdict::Major);
}
