//! The IR and the emitted source of telling operations and types, to be read in a review.
//!
//! After a change that is meant, `INSTA_UPDATE=always cargo test -p stripe-client-tests --test
//! generator snapshots` writes them anew; read the difference.

use serde_json::Value;
use stripe_generator::ir::{Place, TypeBody, TypeDef};

use crate::{ANALYSIS, GENERATED};

/// More than this of one thing nobody reads.
const LINES: usize = 200;

fn assert_text(name: &str, text: &str) {
    let mut shown: Vec<&str> = text.lines().take(LINES).collect();
    let left_out = text.lines().count().saturating_sub(LINES);
    let note = format!("[{left_out} more lines]");
    if left_out > 0 {
        shown.push(&note);
    }
    assert_whole(name, &shown.join("\n"));
}

/// Compares with the snapshot, however long it is.
pub(crate) fn assert_whole(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

/// IR without descriptions and without what is not set.
fn brief(value: Value) -> Value {
    match value {
        Value::Object(object) => object
            .into_iter()
            .filter(|(key, value)| {
                key != "doc"
                    && key != "pointer"
                    && !matches!(value, Value::Null | Value::Bool(false))
                    && value.as_array().is_none_or(|items| !items.is_empty())
            })
            .map(|(key, value)| (key, brief(value)))
            .collect(),
        Value::Array(items) => items.into_iter().map(brief).collect(),
        other => other,
    }
}

fn ir(value: &impl serde::Serialize) -> String {
    let value = brief(serde_json::to_value(value).unwrap());
    serde_json::to_string_pretty(&value).unwrap()
}

fn operation_ir(id: &str) -> String {
    ir(&ANALYSIS.ir.operations[id])
}

/// The place that has the type of a place: one type may serve many.
fn home(place: &str) -> &'static Place {
    let mut types = ANALYSIS.ir.types.iter();
    let is_here = |of: &TypeDef| of.places.iter().any(|it| it.as_str() == place);
    types.find(|(_, definition)| is_here(definition)).unwrap().0
}

fn type_ir(place: &str) -> String {
    ir(&ANALYSIS.ir.types[home(place)].body)
}

/// The request and the function of an operation, as emitted.
fn operation_source(id: &str) -> String {
    let function = &ANALYSIS.names.operations[id][0];
    let text = &GENERATED.files[&format!("src/{}.rs", function.module.join("/"))];
    let macro_call = "rt::operation! {";
    let mut parts = text.split(macro_call);
    let part = parts.find(|part| part.contains(&format!("id: \"{id}\",")));
    let (part, _) = part.unwrap().rsplit_once("\n}\n").unwrap();
    format!("{macro_call}{part}\n}}\n")
}

/// A type and what is implemented for it, as emitted.
fn type_source(place: &str) -> String {
    let name = &ANALYSIS.names.types[home(place)];
    let file = match name.module.as_slice() {
        [] => format!("objects/{}", place.replace('.', "_")),
        module => module.join("/").replace("r#", ""),
    };
    let text = &GENERATED.files[&format!("src/{file}.rs")];
    let items: Vec<&str> = text.split("\n\n").collect();
    let start = items.iter().position(|item| defines(item, &name.name));
    let start = start.unwrap();
    let after = items[start + 1..].iter();
    let count = after.take_while(|item| !defines(item, "")).count();
    items[start..=start + count].join("\n\n")
}

/// Whether an item defines the type of a name, or any type.
fn defines(item: &str, name: &str) -> bool {
    let is_end = |text: &str| name.is_empty() || text.starts_with([' ', ';', '{']);
    item.lines().any(|line| {
        let line = line.trim_start();
        ["pub struct ", "pub enum "].iter().any(|kind| {
            let named = line.strip_prefix(kind).and_then(|it| it.strip_prefix(name));
            named.is_some_and(is_end)
        })
    })
}

/// Source without documentation.
fn code(text: &str) -> String {
    let lines = text.lines();
    let code = lines.filter(|line| !line.trim_start().starts_with("//"));
    code.collect::<Vec<_>>().join("\n")
}

/// A record's fields and its shape, without the functions that go through them.
fn record(place: &str) -> String {
    let code = code(&type_source(place));
    let (record, _) = code.split_once("    fn blank()").unwrap();
    format!("{record}    …\n}}")
}

/// The enum that has a word.
fn enum_with(word: &str) -> String {
    let line = format!(" = {word:?},\n");
    let mut files = GENERATED.files.values();
    let file = files.find(|text| text.contains(&line)).unwrap();
    let mut enums = file.split("#[non_exhaustive]\n");
    let found = enums.find(|text| text.contains(&line)).unwrap();
    let (found, _) = found.split_once("\n});").unwrap();
    code(&format!("#[non_exhaustive]\n{found}\n}});"))
}

/// The place of the record that several schemas became.
fn merged(schema: &str) -> String {
    let mut types = ANALYSIS.ir.types.iter();
    let found = types.find(|(_, definition)| match &definition.body {
        TypeBody::Record(record) => {
            record.schemas.len() > 1 && record.schemas.iter().any(|other| other == schema)
        }
        _ => false,
    });
    found.unwrap().0.to_string()
}

#[test]
fn card_endpoints() {
    assert_text(
        "create_card.ir",
        &operation_ir("PostCustomersCustomerSources"),
    );
    assert_text(
        "create_card.rs",
        &operation_source("PostCustomersCustomerSources"),
    );
    assert_text(
        "list_cards.rs",
        &operation_source("GetCustomersCustomerCards"),
    );
    assert_text(
        "delete_card.rs",
        &code(&operation_source("DeleteCustomersCustomerSourcesId")),
    );
    assert_text("card.rs", &record("card"));
}

#[test]
fn token_or_object() {
    assert_text(
        "source.ir",
        &type_ir("PostCustomersCustomerBankAccounts/source|or"),
    );
    assert_text(
        "source.rs",
        &type_source("PostCustomersCustomerBankAccounts/source|or"),
    );
    assert_text("token_card.rs", &code(&type_source("PostTokens/card")));
}

#[test]
fn unions_and_what_is_deleted() {
    assert_text("payment_source.rs", &type_source("payment_source"));
    assert_text("deleted_customer.rs", &type_source("deleted_customer"));
}

#[test]
fn alternatives_that_nothing_tells_apart() {
    let place = merged("payment_intent_payment_method_options_card");
    assert_text("merged.ir", &type_ir(&place));
    assert_text("merged.rs", &record(&place));
}

#[test]
fn objects_with_references() {
    assert_text("charge.rs", &record("charge"));
    assert_text("api_errors.rs", &record("error/error"));
}

#[test]
fn clearing() {
    let update = code(&operation_source("PostCustomersCustomer"));
    // The first setters show how all are.
    let (beginning, _) = update.split_once("    pub fn cash_balance(").unwrap();
    assert_text("update_customer.rs", beginning);
}

#[test]
fn json_bodies_and_errors_of_v2() {
    assert_text(
        "v2_create_account.rs",
        &code(&operation_source("PostV2CoreAccounts")),
    );
    let error = ANALYSIS.ir.operations["PostV2BillingMeterEvents"]
        .error
        .as_ref();
    let error = error.unwrap().as_str();
    assert_text("v2_error.ir", &type_ir(error));
    assert_text("v2_error.rs", &type_source(error));
}

#[test]
fn files_and_searches() {
    assert_text("upload.rs", &code(&operation_source("PostFiles")));
    assert_text("pdf.rs", &operation_source("GetQuotesQuotePdf"));
    assert_text("search.rs", &code(&operation_source("GetChargesSearch")));
}

#[test]
fn words_that_are_no_names() {
    assert_text("versions.rs", &enum_with("2.3.1"));
    assert_text("indicators.rs", &enum_with("07"));
}

#[test]
fn features() {
    let manifest = &GENERATED.files["Cargo.toml"];
    let features = manifest.split("[features]").nth(1).unwrap();
    let features = features.split("\n[").next().unwrap();
    // The list of them all, a line each, says no more than the lines of its members.
    let lines = features.lines().filter(|line| !line.starts_with("    "));
    assert_text("features.toml", &lines.collect::<Vec<_>>().join("\n"));
}
