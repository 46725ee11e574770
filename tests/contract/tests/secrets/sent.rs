//! What is sent: every parameter of every operation.

use serde_json::{Map, Value};
use stripe_contract::document::{Described, sent};

use crate::run::CONTRACT;
use crate::{DOCUMENT, assert_none};

/// What the contract sends in the place of each secret.
const SECRET: &str = "s3cret";

#[test]
fn no_request_prints_its_secrets() {
    let document = Described::all(&DOCUMENT);
    let mut faults = Vec::new();
    let mut secrets = 0;
    for exchanged in CONTRACT.iter() {
        if exchanged.printed.contains(SECRET) {
            faults.push(format!("{exchanged} prints {}", exchanged.printed));
        }
        let params: &Map<String, Value> = &exchanged.seen.params;
        for (path, value) in sent::secrets(&document[exchanged.operation.id].params, params) {
            secrets += 1;
            if value != SECRET {
                faults.push(format!("{exchanged}: `{path}` is not sent as a secret"));
            }
        }
    }
    println!("{secrets} secrets sent, none printed");
    assert_none(&faults, CONTRACT.len());
    assert!(secrets > 500, "only {secrets} secrets");
}
