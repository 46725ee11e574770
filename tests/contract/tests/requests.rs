//! What is sent: all of it, and nothing that the document does not know.

use std::collections::{BTreeMap, BTreeSet};

use stripe_contract::document::{Described, sent};
use stripe_contract::operations;

use crate::run::{CONTRACT, Extent};
use crate::{DOCUMENT, assert_none};

#[test]
fn every_operation_of_the_document_is_sent() {
    let document = Described::all(&DOCUMENT);
    let sent: BTreeSet<&str> = operations().map(|operation| operation.id).collect();
    assert_eq!(operations().count(), sent.len());
    assert_eq!(sent, document.keys().copied().collect());
}

#[test]
fn no_request_is_refused() {
    let refused: Vec<String> = CONTRACT
        .iter()
        .filter(|exchanged| exchanged.seen.is_refused() || exchanged.seen.status != 200)
        .map(|exchanged| {
            let seen = &exchanged.seen;
            let why: Vec<String> = seen.refusals.iter().map(ToString::to_string).collect();
            format!("{exchanged}: {} {}", seen.status, why.join("; "))
        })
        .collect();
    println!(
        "{} requests of {} operations, {} refused",
        CONTRACT.len(),
        operations().count(),
        refused.len()
    );
    assert_none(&refused, CONTRACT.len());
}

#[test]
fn a_request_goes_to_the_operation_whose_function_made_it() {
    let astray: Vec<String> = CONTRACT
        .iter()
        .filter(|exchanged| exchanged.seen.operation != Some(exchanged.operation.id))
        .map(|exchanged| format!("{exchanged} came as {:?}", exchanged.seen.operation))
        .collect();
    assert_none(&astray, CONTRACT.len());
}

#[test]
fn what_is_required_is_all_that_is_sent_first() {
    let document = Described::all(&DOCUMENT);
    let mut faults = Vec::new();
    for exchanged in CONTRACT.iter().filter(|it| it.extent == Extent::Required) {
        let described = &document[exchanged.operation.id];
        let sent: BTreeSet<&str> = exchanged.seen.params.keys().map(String::as_str).collect();
        if sent != described.required {
            faults.push(format!(
                "{exchanged}: {sent:?}, not {:?}",
                described.required
            ));
        }
    }
    assert_none(&faults, operations().count());
}

/// `expand` is sent where the type of the answer says what can be expanded.
#[test]
fn all_that_the_document_knows_is_sent() {
    let document = Described::all(&DOCUMENT);
    let mut sent: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for exchanged in CONTRACT.iter() {
        let id = exchanged.operation.id;
        let params = &exchanged.seen.params;
        sent::note(&document[id].params, params, sent.entry(id).or_default());
    }
    let (mut total, mut cleared, mut alternatives, mut nothing_to_expand) = (0, 0, 0, 0);
    let mut missing = Vec::new();
    for (id, described) in &document {
        let of_operation = sent::all(&described.params);
        for path in of_operation.difference(&sent[id]) {
            match path.as_str() {
                "expand" => nothing_to_expand += 1,
                "expand[]" => {}
                _ => missing.push(format!("{id}: {path}")),
            }
        }
        total += of_operation.len();
        cleared += of_operation
            .iter()
            .filter(|path| path.ends_with('='))
            .count();
        alternatives += of_operation
            .iter()
            .filter(|path| {
                path.rsplit('|')
                    .next()
                    .is_some_and(|it| it.parse::<usize>().is_ok())
            })
            .count();
    }
    println!(
        "{total} places of parameters, of them {alternatives} alternatives and {cleared} that clear; \
         {nothing_to_expand} operations have nothing to expand"
    );
    assert_none(&missing, total);
}
