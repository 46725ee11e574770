//! What things are called.

use std::collections::BTreeSet;

use stripe_generator::listing;
use stripe_generator::names::TypeName;

use crate::ANALYSIS;

/// Method, path, and the function that the official SDKs' names make of it.
const FUNCTIONS: &[(&str, &str, &str)] = &[
    ("POST", "/v1/customers", "customers::create"),
    ("GET", "/v1/customers", "customers::list"),
    ("GET", "/v1/customers/search", "customers::search"),
    ("GET", "/v1/customers/{customer}", "customers::retrieve"),
    ("POST", "/v1/customers/{customer}", "customers::update"),
    ("DELETE", "/v1/customers/{customer}", "customers::delete"),
    (
        "POST",
        "/v1/customers/{customer}/sources",
        "customers::payment_sources::create",
    ),
    (
        "GET",
        "/v1/customers/{customer}/sources",
        "customers::payment_sources::list",
    ),
    (
        "GET",
        "/v1/customers/{customer}/sources/{id}",
        "customers::payment_sources::retrieve",
    ),
    (
        "POST",
        "/v1/customers/{customer}/sources/{id}",
        "customers::payment_sources::update",
    ),
    (
        "POST",
        "/v1/customers/{customer}/sources/{id}/verify",
        "customers::payment_sources::verify",
    ),
    (
        "DELETE",
        "/v1/customers/{customer}/sources/{id}",
        "customers::payment_sources::delete",
    ),
    (
        "DELETE",
        "/v1/customers/{customer}/sources/{id}",
        "sources::detach",
    ),
    // In no official SDK: named by their paths.
    (
        "POST",
        "/v1/customers/{customer}/cards",
        "customers::cards::create",
    ),
    (
        "GET",
        "/v1/customers/{customer}/cards",
        "customers::cards::list",
    ),
    (
        "GET",
        "/v1/customers/{customer}/cards/{id}",
        "customers::cards::retrieve",
    ),
    (
        "POST",
        "/v1/customers/{customer}/cards/{id}",
        "customers::cards::update",
    ),
    (
        "DELETE",
        "/v1/customers/{customer}/cards/{id}",
        "customers::cards::delete",
    ),
    (
        "POST",
        "/v1/customers/{customer}/bank_accounts",
        "customers::bank_accounts::create",
    ),
    ("POST", "/v1/tokens", "tokens::create"),
    ("GET", "/v1/tokens/{token}", "tokens::retrieve"),
    ("POST", "/v1/payment_intents", "payment_intents::create"),
    (
        "POST",
        "/v1/payment_intents/{intent}/capture",
        "payment_intents::capture",
    ),
    (
        "POST",
        "/v1/payment_intents/{intent}/confirm",
        "payment_intents::confirm",
    ),
    ("POST", "/v1/charges/{charge}/capture", "charges::capture"),
    ("GET", "/v1/balance", "balance::retrieve"),
    (
        "GET",
        "/v1/balance_transactions",
        "balance_transactions::list",
    ),
    ("POST", "/v1/refunds", "refunds::create"),
    (
        "POST",
        "/v1/invoices/{invoice}/finalize",
        "invoices::finalize_invoice",
    ),
    ("POST", "/v1/invoices/{invoice}/pay", "invoices::pay"),
    ("POST", "/v1/invoiceitems", "invoice_items::create"),
    (
        "DELETE",
        "/v1/subscriptions/{subscription_exposed_id}",
        "subscriptions::cancel",
    ),
    (
        "POST",
        "/v1/subscription_schedules/{schedule}/release",
        "subscription_schedules::release",
    ),
    (
        "POST",
        "/v1/checkout/sessions",
        "checkout::sessions::create",
    ),
    (
        "POST",
        "/v1/checkout/sessions/{session}/expire",
        "checkout::sessions::expire",
    ),
    (
        "POST",
        "/v1/billing_portal/sessions",
        "billing_portal::sessions::create",
    ),
    (
        "POST",
        "/v1/accounts/{account}/external_accounts",
        "accounts::external_accounts::create",
    ),
    ("GET", "/v1/issuing/cards", "issuing::cards::list"),
    (
        "POST",
        "/v1/terminal/readers/{reader}/process_payment_intent",
        "terminal::readers::process_payment_intent",
    ),
    (
        "POST",
        "/v1/test_helpers/test_clocks/{test_clock}/advance",
        "test_helpers::test_clocks::advance",
    ),
    ("POST", "/v1/files", "files::create"),
    ("GET", "/v1/quotes/{quote}/pdf", "quotes::pdf"),
    ("POST", "/v2/core/accounts", "v2::core::accounts::create"),
    (
        "POST",
        "/v2/core/accounts/{id}/close",
        "v2::core::accounts::close",
    ),
    ("GET", "/v2/core/events", "v2::core::events::list"),
    (
        "POST",
        "/v2/billing/meter_event_stream",
        "v2::billing::meter_event_stream::create",
    ),
];

#[test]
fn well_known_operations_have_their_official_names() {
    let rows = listing::operations(&ANALYSIS);
    let mut known = 0;
    for (method, path, function) in FUNCTIONS {
        let row = rows
            .iter()
            .find(|row| row.method == *method && row.path == *path);
        // A document may leave one of them out, as it may leave out all of v2.
        let Some(row) = row else { continue };
        known += 1;
        let mut names = std::iter::once(&row.function).chain(&row.aliases);
        assert!(names.any(|name| name == function), "{function}: {row:?}");
    }
    assert!(known > FUNCTIONS.len() / 2, "{known} of them are there");
}

#[test]
fn every_operation_has_a_function_of_its_own() {
    let rows = listing::operations(&ANALYSIS);
    assert_eq!(rows.len(), ANALYSIS.ir.operations.len());
    let mut seen = BTreeSet::new();
    for row in &rows {
        for function in std::iter::once(&row.function).chain(&row.aliases) {
            assert!(function.contains("::"), "{row:?}");
            assert!(seen.insert(function), "{function} is twice");
        }
    }
}

/// Every name is fit to be written: as a module and function, or as a type.
#[test]
fn names_are_written_as_in_rust() {
    let is_snake = |name: &str| {
        name.starts_with(|first: char| first.is_ascii_lowercase())
            && name
                .chars()
                .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '_')
    };
    for function in ANALYSIS.names.operations.values().flatten() {
        assert!(
            function.module.iter().all(|part| is_snake(part)),
            "{function}"
        );
        assert!(is_snake(&function.function), "{function}");
    }
    for name in paths() {
        let modules = name.module.iter().map(|part| part.trim_start_matches("r#"));
        assert!(modules.clone().all(is_snake), "{name}");
        assert!(
            name.name
                .starts_with(|first: char| first.is_ascii_uppercase()),
            "{name}"
        );
        assert!(
            name.name.chars().all(|it| it.is_ascii_alphanumeric()),
            "{name}"
        );
    }
}

/// The paths of all types: of each its own, and those that lead to it from other places.
fn paths() -> impl Iterator<Item = &'static TypeName> {
    let names = &ANALYSIS.names;
    names.types.values().chain(names.aliases.keys())
}

#[test]
fn no_two_types_have_one_path() {
    let mut seen = BTreeSet::new();
    for path in paths() {
        assert!(seen.insert(path), "{path} is twice");
    }
}

/// What is nested goes by the keys that lead to it; only what is a component by itself can be at the root.
#[test]
fn only_objects_of_the_api_are_at_the_root() {
    let mut count = 0;
    for (place, name) in &ANALYSIS.names.types {
        if name.module.is_empty() {
            assert!(place.is_root(), "{place} is {name}");
            count += 1;
        }
    }
    assert!(count > 100, "{count} types at the root");
}

/// The names in a function's module belong to the keys of its parameters.
#[test]
fn what_no_key_names_is_beside_the_function() {
    let functions: BTreeSet<String> = ANALYSIS
        .names
        .operations
        .values()
        .flatten()
        .map(ToString::to_string)
        .collect();
    let derived = ["|or", "|response", "|error"];
    let mut count = 0;
    for (place, name) in &ANALYSIS.names.types {
        if derived.iter().any(|end| place.as_str().ends_with(end)) {
            let module = name.module.join("::");
            assert!(!functions.contains(&module), "{place} is {name}");
            count += 1;
        }
    }
    assert!(
        count > 30,
        "{count} unions of objects and tokens, and errors"
    );
}
