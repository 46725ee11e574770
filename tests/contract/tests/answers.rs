//! What is answered: it is decoded, and all of it is there when it is encoded again.

use serde_json::Value;
use stripe_tests::compare::lost;

use crate::assert_none;
use crate::run::{Answered, CONTRACT, Exchanged, FULL};

/// What went wrong with the answers, and how many of them were values.
fn faults(all: &[Exchanged]) -> (Vec<String>, usize) {
    let mut faults = Vec::new();
    let mut values = 0;
    for exchanged in all {
        match &exchanged.answer {
            Err(error) => faults.push(format!("{exchanged}: {error}")),
            Ok(Answered::Value { body, back, .. }) => {
                values += 1;
                let sent: Value = serde_json::from_slice(body).unwrap();
                let back: Value = serde_json::from_str(back).unwrap();
                faults.extend(
                    lost(&sent, &back)
                        .into_iter()
                        .map(|lost| format!("{exchanged}: {lost}")),
                );
            }
            Ok(Answered::Nothing) => {}
            Ok(Answered::File(bytes)) => {
                if !bytes.starts_with(b"%PDF") {
                    faults.push(format!("{exchanged}: no PDF"));
                }
            }
        }
    }
    (faults, values)
}

#[test]
fn nothing_of_an_answer_is_lost() {
    let (faults, values) = faults(&CONTRACT);
    println!(
        "{} answers, {values} of them values, nothing lost",
        CONTRACT.len()
    );
    assert_none(&faults, CONTRACT.len());
}

#[test]
fn nothing_of_a_full_answer_is_lost() {
    let (faults, values) = faults(&FULL);
    println!(
        "{} full answers, {values} of them values, nothing lost",
        FULL.len()
    );
    assert_none(&faults, FULL.len());
}
