//! All operations of the document by the code behind the page: the form opens, is filled in, is checked, and becomes Rust.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

use stripe_explorer::call::Call;
use stripe_explorer::catalog::Catalog;
use stripe_explorer::check::faults;
use stripe_explorer::form::{Examples, Field, Kind, example, form};
use stripe_explorer::request::prepare;
use stripe_explorer::typed::{Arg, Members, Setting};
use stripe_explorer::{rust, shell};
use stripe_mock::model::Model;

/// Operations whose programs are compiled.
const SAMPLE: usize = 100;

fn ids() -> impl Iterator<Item = &'static str> {
    let operations = Catalog::get().unwrap().operations.iter();
    operations.map(|operation| operation.id.as_str())
}

#[test]
fn the_catalog_has_the_operations_of_the_document() {
    let catalog = Catalog::get().unwrap();
    let model = Model::get().unwrap();
    assert_eq!(catalog.api_version, model.version);
    let of_document: BTreeSet<&str> = model.operations.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids().collect::<BTreeSet<_>>(), of_document);
}

#[test]
fn every_form_has_every_parameter_of_its_operation() {
    let model = Model::get().unwrap();
    for id in ids() {
        let form = form(id).unwrap();
        let operation = model.operation(id).unwrap();
        let mut names: BTreeSet<&str> = form.fields.iter().map(|it| it.name.as_str()).collect();
        if form.expand {
            names.insert("expand");
        }
        let object = model.object(operation.params).unwrap();
        let of_document = object
            .properties
            .iter()
            .map(|it| it.name.as_str())
            .collect();
        assert_eq!(names, of_document, "{id}");
    }
}

/// What a call with its form filled in is, or what is wrong with it.
fn wrong_with(call: &Call) -> Vec<String> {
    let prepared = prepare(call).unwrap();
    let mut wrong: Vec<String> = faults(call, &prepared)
        .into_iter()
        .map(|fault| format!("{}: {:?} {}", call.operation, fault.param, fault.message))
        .collect();
    let mut untyped = Vec::new();
    untyped_in(&prepared.members, &mut untyped);
    wrong.extend(
        untyped
            .iter()
            .map(|it| format!("{}: {it} has no type", call.operation)),
    );
    rust::rust(&prepared).unwrap();
    assert!(shell::curl(&prepared).starts_with("curl "));
    assert!(shell::wire(&prepared).contains(" HTTP/1.1\n"));
    wrong
}

fn untyped_in(members: &Members, found: &mut Vec<String>) {
    for setting in &members.settings {
        match setting {
            Setting::Raw(key, _) => found.push(key.clone()),
            Setting::Set(_, arg) => untyped_value(arg, found),
            Setting::Clear(_) => {}
        }
    }
    for (name, arg) in &members.required {
        match arg {
            Arg::Missing(..) => found.push((*name).to_owned()),
            arg => untyped_value(arg, found),
        }
    }
}

fn untyped_value(arg: &Arg, found: &mut Vec<String>) {
    match arg {
        Arg::Object(_, members) => untyped_in(members, found),
        Arg::Choice(_, _, held) | Arg::Exact(held) => untyped_value(held, found),
        Arg::List(items) => items.iter().for_each(|item| untyped_value(item, found)),
        Arg::Map(entries) => entries
            .iter()
            .for_each(|(_, value)| untyped_value(value, found)),
        _ => {}
    }
}

#[test]
fn every_form_can_be_filled_in_with_what_is_required() {
    let wrong: Vec<String> = ids()
        .flat_map(|id| wrong_with(&example(&form(id).unwrap(), Examples::Required)))
        .collect();
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn every_form_can_be_filled_in_wholly_with_each_alternative() {
    let wrong: Vec<String> = ids()
        .flat_map(|id| {
            let form = form(id).unwrap();
            let turns = most_alternatives(&form.fields);
            (0..turns).flat_map(move |turn| wrong_with(&example(&form, Examples::Every(turn))))
        })
        .collect();
    assert_eq!(wrong, [""; 0]);
}

/// As many turns as it takes to show all alternatives of each choice. (Values of enums are many, and alike.)
fn most_alternatives(fields: &[Field]) -> usize {
    fn of_kind(kind: &Kind) -> usize {
        match kind {
            Kind::Choice { arms } => {
                let inner = arms.iter().map(|arm| of_kind(&arm.kind)).max();
                arms.len().max(inner.unwrap_or(1))
            }
            Kind::Range { .. } => 2,
            Kind::List { item: inner }
            | Kind::Map { value: inner }
            | Kind::Clearable { held: inner } => of_kind(inner),
            Kind::Object { fields } => most_alternatives(fields),
            _ => 1,
        }
    }
    fields
        .iter()
        .map(|field| of_kind(&field.kind))
        .max()
        .unwrap_or(1)
}

/// The programs of the sample, which `programs.rs` compiles: written anew with `UPDATE_PROGRAMS=1`.
#[test]
fn the_sample_of_programs_is_what_the_forms_give() {
    let mut text = String::from(
        "// Written by `UPDATE_PROGRAMS=1 cargo test -p stripe-client-explorer --test forms`.\n\n",
    );
    let calls = sample();
    text += "pub(crate) const SAMPLE: &[crate::Program] = &[\n";
    for (at, call) in calls.iter().enumerate() {
        let json = serde_json::to_string(call).unwrap();
        writeln!(text, "    ({json:?}, p{at}::request),").unwrap();
    }
    text += "];\n";
    for (at, call) in calls.iter().enumerate() {
        let rust = rust::rust(&prepare(call).unwrap()).unwrap();
        let module = format!(
            "{} pub(crate) fn request() -> crate::Made {{ Ok(stripe_runtime::ApiRequest::into_request({})) }}",
            rust.use_lines([]),
            rust.request
        );
        let module = rust::formatted(&module).unwrap();
        write!(text, "\nmod p{at} {{\n{module}}}\n").unwrap();
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/programs/sample.rs");
    if env::var_os("UPDATE_PROGRAMS").is_some() {
        fs::write(&path, &text).unwrap();
    }
    assert!(
        fs::read_to_string(&path).is_ok_and(|found| found == text),
        "run it with UPDATE_PROGRAMS=1, and look at what has changed"
    );
}

/// Calls that together have every kind of value in every position, and then others spread over the whole.
fn sample() -> Vec<Call> {
    let all: Vec<Call> = ids()
        .enumerate()
        .map(|(at, id)| example(&form(id).unwrap(), Examples::Every(at)))
        .collect();
    let mut seen = BTreeSet::new();
    let mut chosen = BTreeSet::new();
    for (at, call) in all.iter().enumerate() {
        let mut kinds = BTreeSet::new();
        kinds_of(&form(&call.operation).unwrap().fields, "", &mut kinds);
        let before = seen.len();
        seen.extend(kinds);
        if seen.len() > before {
            chosen.insert(at);
        }
    }
    let stride = all.len() / SAMPLE;
    let mut others = (0..all.len()).step_by(stride.max(1));
    while chosen.len() < SAMPLE
        && let Some(at) = others.next()
    {
        chosen.insert(at);
    }
    chosen.into_iter().map(|at| all[at].clone()).collect()
}

fn kinds_of(fields: &[Field], above: &str, kinds: &mut BTreeSet<String>) {
    for field in fields {
        let position = if field.required { "argument" } else { "setter" };
        kind_of(&field.kind, &format!("{above}{position}"), kinds);
    }
}

fn kind_of(kind: &Kind, above: &str, kinds: &mut BTreeSet<String>) {
    let debug = format!("{kind:?}");
    let name = debug.split([' ', '{']).next().unwrap_or_default();
    kinds.insert(format!("{above} {name}"));
    match kind {
        Kind::List { item: inner } | Kind::Map { value: inner } => kind_of(inner, name, kinds),
        Kind::Clearable { held: inner } | Kind::Range { bound: inner } => {
            kind_of(inner, name, kinds);
        }
        Kind::Object { fields } => kinds_of(fields, "", kinds),
        Kind::Choice { arms } => arms.iter().for_each(|arm| kind_of(&arm.kind, name, kinds)),
        _ => {}
    }
}
