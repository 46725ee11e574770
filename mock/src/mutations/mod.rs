//! Proof that the check is whole: requests that are right, made from the document for every
//! operation, are taken; made wrong in each way, at each place, they are refused, and the
//! parameter at fault is named.

mod changes;
mod document;
mod kind;
mod protocol;
mod send;
mod valid;

use std::collections::BTreeSet;
use std::fmt::Write;

use self::changes::Mutation;
use self::document::{Operation, operations};
use self::kind::Kind;
use self::send::{Lists, Sending, form};
use crate::Mock;
use crate::model::Encoding;

#[test]
fn every_mutation_is_caught() {
    let mock = Mock::builder()
        .remembered_requests(0)
        .start_blocking()
        .unwrap();
    // Which mutations were tried, and whether in v2.
    let mut tried: BTreeSet<(Kind, bool)> = BTreeSet::new();
    let mut missed = Vec::new();
    for operation in operations() {
        let id = &operation.id;
        let is_v2 = operation.path.starts_with("/v2/");
        changes::each(&operation, &mut |mutation| {
            let said = Sending::new(&operation, &mutation.params).ask(mock.shared());
            let named = said.error["param"].as_str().unwrap_or_default();
            let is_caught = said.status == 400 && named.starts_with(&mutation.param);
            tried.insert((mutation.kind, is_v2));
            if !is_caught {
                let Mutation {
                    kind,
                    params,
                    param,
                } = mutation;
                missed.push(format!("{id}: {kind:?} {param}: {params}: {}", said.error));
            }
        });
        protocol::each(&operation, &mut |kind, sending| {
            let said = sending.ask(mock.shared());
            let is_caught = statuses(kind).contains(&said.status);
            tried.insert((kind, is_v2));
            if !is_caught {
                missed.push(format!(
                    "{id}: {kind:?}: {sending}: {} {}",
                    said.status, said.error
                ));
            }
        });
    }
    assert!(
        missed.is_empty(),
        "{} missed:\n{}",
        missed.len(),
        sample(&missed)
    );
    let table = table(&tried);
    let readme = include_str!("../../README.md");
    assert!(
        readme.contains(&table),
        "mock/README.md should have this table:\n{table}"
    );
}

#[test]
fn every_right_request_is_taken() {
    let mock = Mock::builder()
        .remembered_requests(0)
        .start_blocking()
        .unwrap();
    let mut refused = Vec::new();
    for mut operation in operations() {
        // What can be expanded depends on the answer.
        if let Some(properties) = operation.params["properties"].as_object_mut() {
            properties.shift_remove("expand");
        }
        let mut ask = |sending: Sending| {
            let said = sending.ask(mock.shared());
            if said.status != 200 {
                refused.push(format!("{}: {sending}: {}", operation.id, said.error));
            }
        };
        ask(Sending::new(&operation, &valid::least(&operation.params)));
        valid::walk(&operation.params, &mut Vec::new(), &mut |trail, _| {
            let params = valid::along(&operation.params, trail, &valid::least);
            ask(Sending::new(&operation, &params));
            if is_form(&operation) {
                ask(Sending::of_text(&operation, form(&params, Lists::Pushed)));
            }
        });
        for turn in 0..4 {
            let params = valid::all(&operation.params, turn);
            ask(Sending::new(&operation, &params));
        }
    }
    assert!(
        refused.is_empty(),
        "{} refused:\n{}",
        refused.len(),
        sample(&refused)
    );
}

fn is_form(operation: &Operation) -> bool {
    matches!(operation.encoding, Encoding::Query | Encoding::Form)
}

/// The statuses that a refusal may have.
fn statuses(kind: Kind) -> &'static [u16] {
    match kind {
        Kind::Authentication => &[401],
        Kind::Method | Kind::Base => &[404],
        Kind::Path => &[400, 404],
        Kind::TooLarge => &[413],
        _ => &[400],
    }
}

/// The first of many.
fn sample(all: &[String]) -> String {
    all.iter().take(40).cloned().collect::<Vec<_>>().join("\n")
}

/// The table of mutations, as the README has it.
fn table(tried: &BTreeSet<(Kind, bool)>) -> String {
    let mut table = String::from("| mutation | in |\n|---|---|\n");
    for kind in Kind::ALL {
        let versions = [(false, "v1"), (true, "v2")].into_iter();
        let versions = versions.filter(|(is_v2, _)| tried.contains(&(kind, *is_v2)));
        let versions: Vec<&str> = versions.map(|(_, version)| version).collect();
        writeln!(table, "| {} | {} |", kind.words(), versions.join(", ")).unwrap();
    }
    table
}
